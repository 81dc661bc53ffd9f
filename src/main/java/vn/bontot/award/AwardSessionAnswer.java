package vn.bontot.award;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import vn.bontot.session.Proceedings;
import vn.bontot.session.SessionVerdict;

/**
 * What the standing committee decided on the board's list.
 *
 * @param choices unit code to {@link AwardChoice}
 * @param reasons unit code to reason, where a choice differs from the board's proposal
 * @param noNominationReason asked where nobody is nominated
 * @param returnedReason asked where the list is sent back
 */
public record AwardSessionAnswer(
        LocalDate heldOn,
        String chair,
        String minutesDocument,
        Map<String, String> choices,
        Map<String, String> reasons,
        @Size(max = 1000, message = "Lý do không quá 1.000 ký tự.") String noNominationReason,
        @NotNull(message = "Đề nghị chọn kết quả hội nghị.") SessionVerdict verdict,
        @Size(max = 1000, message = "Lý do không quá 1.000 ký tự.") String returnedReason) {

    public AwardSessionAnswer {
        choices = Filled.cells(choices);
        reasons = Filled.cells(reasons);
    }

    Proceedings proceedings() {
        return Proceedings.meeting(heldOn, chair, minutesDocument);
    }
}
