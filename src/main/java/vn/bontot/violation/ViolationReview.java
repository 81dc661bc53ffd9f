package vn.bontot.violation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether a violation that the unit or its superior found is accepted as not touching the third "tốt". */
public record ViolationReview(
        @NotNull(message = "Đề nghị chọn chấp nhận hoặc không chấp nhận.") Boolean reviewAccepts,
        @NotBlank(message = "Đề nghị nêu lý do.") @Size(max = 1000, message = "Lý do không quá 1.000 ký tự.")
                String reason) {}
