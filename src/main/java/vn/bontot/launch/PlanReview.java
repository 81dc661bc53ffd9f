package vn.bontot.launch;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.bontot.desk.Verdict;

/**
 * What the appraising office makes of a draft.
 *
 * @param note reason of a return
 */
public record PlanReview(
        @NotNull(message = "Đề nghị chọn ý kiến.") Verdict verdict,
        @Size(max = 1000, message = "Nội dung không quá 1.000 ký tự.") String note) {}
