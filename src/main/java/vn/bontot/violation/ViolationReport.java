package vn.bontot.violation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * What somebody reports about a unit.
 *
 * @param cycleCode the cycle in which it happened
 * @param source who found it first
 * @param reportDocument id of a paper, may be missing
 */
public record ViolationReport(
        @NotBlank(message = "Đề nghị chọn phong trào.") String campaignCode,
        @NotBlank(message = "Đề nghị chọn kỳ đánh giá.") String cycleCode,
        @NotBlank(message = "Đề nghị chọn tổ chức đảng.") String unitCode,
        @NotNull(message = "Đề nghị chọn loại vụ việc.") ViolationKind kind,
        @NotNull(message = "Đề nghị nhập số đảng viên vi phạm.")
                @Positive(message = "Số đảng viên vi phạm phải từ 1 trở lên.")
                Integer memberCount,
        @NotNull(message = "Đề nghị chọn nơi phát hiện trước tiên.") ViolationSource source,
        @NotBlank(message = "Đề nghị tóm tắt vụ việc.") @Size(max = 4000, message = "Tóm tắt không quá 4.000 ký tự.")
                String summary,
        boolean anonymous,
        String reportDocument) {}
