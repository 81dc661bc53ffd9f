package vn.bontot.award;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import vn.bontot.session.Proceedings;
import vn.bontot.session.SessionVerdict;

/**
 * What the province's standing committee decided.
 *
 * @param outcomes unit code to {@link Nomination.Grant}
 * @param reasons unit code to reason, asked where a nominee is refused or a decision departs from the proposal
 * @param returnedReason asked where the list is sent back
 */
public record ProvincialSessionAnswer(
        LocalDate heldOn,
        String chair,
        String minutesDocument,
        Map<String, String> outcomes,
        Map<String, String> reasons,
        @NotNull(message = "Đề nghị chọn kết quả hội nghị.") SessionVerdict verdict,
        @Size(max = 1000, message = "Lý do không quá 1.000 ký tự.") String returnedReason) {

    public ProvincialSessionAnswer {
        outcomes = Filled.cells(outcomes);
        reasons = Filled.cells(reasons);
    }

    Proceedings proceedings() {
        return Proceedings.meeting(heldOn, chair, minutesDocument);
    }
}
