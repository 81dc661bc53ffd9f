package vn.bontot.launch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What is recorded about a launch.
 *
 * @param document id of the speech or minutes, may be missing
 * @param signatories codes of the organisations directly below that signed the pledge
 */
public record LaunchAnswer(
        @NotNull(message = "Đề nghị nhập ngày phát động.") LocalDate launchedOn,
        @NotBlank(message = "Đề nghị nhập nơi tổ chức lễ phát động.")
                @Size(max = 300, message = "Nơi tổ chức không quá 300 ký tự.")
                String place,
        String document,
        List<String> signatories) {

    public LaunchAnswer {
        signatories = signatories == null ? List.of() : List.copyOf(signatories);
    }

    static LaunchAnswer blank() {
        return new LaunchAnswer(null, null, null, List.of());
    }
}
