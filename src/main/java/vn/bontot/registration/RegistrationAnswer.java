package vn.bontot.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What a unit answers to the call to register.
 *
 * @param registering whether it registers; if not, a reason is asked and nothing else
 * @param metOn day on which the unit met and agreed
 * @param pledgeDocument id of the signed pledge, may be missing
 * @param minutesDocument id of the minutes, may be missing
 */
public record RegistrationAnswer(
        @NotNull(message = "Đề nghị chọn đăng ký hoặc không đăng ký.") Boolean registering,
        @Size(max = 1000, message = "Lý do không quá 1.000 ký tự.") String declineReason,
        LocalDate metOn,
        @PositiveOrZero(message = "Tổng số đảng viên không được âm.") Integer membersTotal,
        @PositiveOrZero(message = "Số đảng viên dự họp không được âm.") Integer membersPresent,
        @PositiveOrZero(message = "Số đảng viên tán thành không được âm.") Integer membersInFavour,
        @Size(max = 2000, message = "Mục tiêu phấn đấu không quá 2.000 ký tự.") String goal,
        String pledgeDocument,
        String minutesDocument,
        @Size(max = 200, message = "Tên người liên hệ không quá 200 ký tự.") String contactName,
        @Size(max = 30, message = "Số điện thoại không quá 30 ký tự.")
                @Pattern(
                        regexp = TELEPHONE,
                        message = "Số điện thoại gồm 8 đến 15 chữ số; giữa các chữ số có thể có dấu cách, dấu chấm.")
                String contactPhone) {

    /** It becomes a link to call. */
    private static final String TELEPHONE = "[+]?(?:[ .]*\\d){8,15}[ .]*";
}
