package vn.bontot.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;

/**
 * The board's appraisal: marks per item as in a verification, and the four pass marks.
 *
 * @param returned give it back to be completed
 * @param note what is to be completed as a whole, when returned
 * @param returnDueOn until when it is to be completed
 * @param returnItems what is asked for, by code of a {@link Returnable}
 * @param returnReasons what is wrong with it
 * @param reasons item code to the reason why it differs from the verifier's mark, or where there is none the unit's own
 * @param politicalPass null = as the items say: no applicable item "Không đạt"
 * @param passReason why a pass mark departs from what the items say
 */
public record Appraisal(
        @NotNull(message = "Đề nghị chọn hoàn thành thẩm định hoặc trả lại.") Boolean returned,
        @Size(max = 2000, message = "Nội dung không quá 2.000 ký tự.") String note,
        LocalDate returnDueOn,
        Map<String, Boolean> returnItems,
        Map<String, String> returnReasons,
        Map<String, Mark> marks,
        Map<String, String> reasons,
        Boolean politicalPass,
        Boolean meetingPass,
        Boolean unityPass,
        Boolean memberPass,
        @Size(max = 2000, message = "Lý do không quá 2.000 ký tự.") String passReason)
        implements DossierReview {

    public Appraisal {
        returnItems = returnItems == null ? Map.of() : returnItems;
        returnReasons = returnReasons == null ? Map.of() : returnReasons;
        marks = marks == null ? Map.of() : marks;
        reasons = reasons == null ? Map.of() : reasons;
    }
}
