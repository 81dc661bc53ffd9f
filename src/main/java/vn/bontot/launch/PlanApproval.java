package vn.bontot.launch;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.bontot.desk.Verdict;

/**
 * What the standing committee's meeting decided about a plan; the rest is asked only where it agreed.
 *
 * @param note reason of a return
 * @param metOn day of the meeting
 * @param number number of the plan, e.g. "102-KH/TU"
 * @param signer name and post of the one who signs for the body
 */
public record PlanApproval(
        @NotNull(message = "Đề nghị chọn ý kiến.") Verdict verdict,
        @Size(max = 1000, message = "Nội dung không quá 1.000 ký tự.") String note,
        LocalDate metOn,
        @Size(max = 50, message = "Số kế hoạch không quá 50 ký tự.") String number,
        LocalDate issuedOn,
        @Size(max = 200, message = "Người ký không quá 200 ký tự.") String signer) {}
