package vn.bontot.violation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What the inspection commission concluded.
 *
 * @param source who found it first, as the inspection established it
 * @param memberCount members who violated, as the inspection established it
 */
public record CaseConclusion(
        @NotNull(message = "Đề nghị chọn kết luận.") ViolationConclusion conclusion,
        @NotNull(message = "Đề nghị chọn nơi phát hiện trước tiên.") ViolationSource source,
        @NotNull(message = "Đề nghị nhập số đảng viên vi phạm.")
                @Positive(message = "Số đảng viên vi phạm phải từ 1 trở lên.")
                Integer memberCount,
        @NotNull(message = "Đề nghị nhập ngày kết luận.") LocalDate concludedOn,
        @NotBlank(message = "Đề nghị nhập số văn bản kết luận.")
                @Size(max = 100, message = "Số văn bản không quá 100 ký tự.")
                String conclusionNumber,
        String conclusionDocument) {}
