package vn.bontot.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;

/**
 * What the office above makes of a self-assessment (form F3).
 *
 * @param returned give it back to be completed
 * @param note what is to be completed as a whole, when returned
 * @param returnDueOn until when it is to be completed
 * @param returnItems what is asked for, by code of a {@link Returnable}
 * @param returnReasons what is wrong with it
 * @param marks item code to mark
 * @param reasons item code to the reason why it differs from the unit's own mark
 */
public record Verification(
        @NotNull(message = "Đề nghị chọn xác nhận hoặc trả lại.") Boolean returned,
        @Size(max = 2000, message = "Nội dung không quá 2.000 ký tự.") String note,
        LocalDate returnDueOn,
        Map<String, Boolean> returnItems,
        Map<String, String> returnReasons,
        Map<String, Mark> marks,
        Map<String, String> reasons)
        implements DossierReview {

    public Verification {
        returnItems = returnItems == null ? Map.of() : returnItems;
        returnReasons = returnReasons == null ? Map.of() : returnReasons;
        marks = marks == null ? Map.of() : marks;
        reasons = reasons == null ? Map.of() : reasons;
    }
}
