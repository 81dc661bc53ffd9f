package vn.bontot.launch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is recorded about a launch.
 *
 * @param document id of the speech or minutes, may be missing
 * @param signatories code of each organisation directly below to whether it signed the pledge
 */
public record LaunchAnswer(
        @NotNull(message = "Đề nghị nhập ngày phát động.") LocalDate launchedOn,
        @NotBlank(message = "Đề nghị nhập nơi tổ chức lễ phát động.")
                @Size(max = 300, message = "Nơi tổ chức không quá 300 ký tự.")
                String place,
        String document,
        Map<String, Boolean> signatories) {

    public LaunchAnswer {
        signatories = signatories == null ? Map.of() : Map.copyOf(signatories);
    }

    List<String> signatoryCodes() {
        return Ticks.codes(signatories);
    }

    static LaunchAnswer blank() {
        return new LaunchAnswer(null, null, null, Map.of());
    }
}
