package vn.bontot.summary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.bontot.desk.Verdict;

/**
 * The signer sends the committee's report to the province, or returns it; the rest is asked only where it is sent.
 *
 * @param note reason of a return
 * @param number number of the report, e.g. "45-BC/HU"
 * @param letterNumber number of the tờ trình that nominates for bằng khen; missing where nobody is nominated
 * @param signer name and post of the one who signs for the body
 */
public record ReportSending(
        @NotNull(message = "Đề nghị chọn ý kiến.") Verdict verdict,
        @Size(max = 1000, message = "Nội dung không quá 1.000 ký tự.") String note,
        @Size(max = 50, message = "Số báo cáo không quá 50 ký tự.") String number,
        LocalDate issuedOn,
        @Size(max = 50, message = "Số tờ trình không quá 50 ký tự.") String letterNumber,
        @Size(max = 200, message = "Người ký không quá 200 ký tự.") String signer) {}
