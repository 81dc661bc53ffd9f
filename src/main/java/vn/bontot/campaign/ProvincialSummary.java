package vn.bontot.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The province's report on the whole campaign.
 *
 * @param document id of the signed report, may be missing
 */
public record ProvincialSummary(
        @NotBlank(message = "Đề nghị nhập số báo cáo.") @Size(max = 50, message = "Số báo cáo không quá 50 ký tự.")
                String number,
        @NotNull(message = "Đề nghị nhập ngày báo cáo.") LocalDate issuedOn,
        @NotBlank(message = "Đề nghị nhập nội dung báo cáo.")
                @Size(max = 10_000, message = "Nội dung báo cáo không quá 10.000 ký tự.")
                String content,
        String document) {}
