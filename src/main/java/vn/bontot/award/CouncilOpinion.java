package vn.bontot.award;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;

/**
 * What the emulation council says of each nomination.
 *
 * @param opinions unit code to {@link Nomination.Opinion}
 * @param reasons unit code to reason, asked where the council disagrees
 * @param returned whether the list is sent back to be appraised again
 */
public record CouncilOpinion(
        LocalDate metOn,
        String minutesDocument,
        Map<String, String> opinions,
        Map<String, String> reasons,
        @NotNull(message = "Đề nghị chọn trình Ban Thường vụ hoặc trả lại.") Boolean returned,
        @Size(max = 1000, message = "Lý do không quá 1.000 ký tự.") String returnedReason) {

    public CouncilOpinion {
        opinions = Filled.cells(opinions);
        reasons = Filled.cells(reasons);
    }
}
