package vn.bontot.summary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A committee's summary conference, where giấy khen are handed over (domain R18).
 *
 * @param minutesDocument id of the minutes, may be missing
 * @param commendations number of giấy khen handed over
 */
public record Conference(
        @NotNull(message = "Đề nghị nhập ngày hội nghị tổng kết.") LocalDate heldOn,
        @NotBlank(message = "Đề nghị nhập nơi tổ chức hội nghị.")
                @Size(max = 300, message = "Nơi tổ chức không quá 300 ký tự.")
                String place,
        String minutesDocument,
        @NotNull(message = "Đề nghị nhập số Giấy khen đã trao; không có thì nhập 0.")
                @PositiveOrZero(message = "Số Giấy khen không được âm.")
                Integer commendations) {}
