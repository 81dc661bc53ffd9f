package vn.bontot.award;

import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * The list that the board puts before the meeting.
 *
 * @param choices unit code to {@link AwardChoice}
 * @param reasons unit code to reason, where a choice differs from the suggested order
 * @param noNominationReason asked where nobody is nominated
 */
public record AwardListAnswer(
        Map<String, String> choices,
        Map<String, String> reasons,
        @Size(max = 1000, message = "Lý do không quá 1.000 ký tự.") String noNominationReason,
        @Size(max = 2000, message = "Nội dung không quá 2.000 ký tự.") String note) {

    public AwardListAnswer {
        choices = Filled.cells(choices);
        reasons = Filled.cells(reasons);
    }
}
