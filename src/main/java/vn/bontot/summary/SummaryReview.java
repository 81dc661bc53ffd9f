package vn.bontot.summary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.bontot.desk.Verdict;

/**
 * What the office above makes of a report.
 *
 * @param note reason of a return
 */
public record SummaryReview(
        @NotNull(message = "Đề nghị chọn ý kiến.") Verdict verdict,
        @Size(max = 1000, message = "Nội dung không quá 1.000 ký tự.") String note) {}
