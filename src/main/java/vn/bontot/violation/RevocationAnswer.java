package vn.bontot.violation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.bontot.session.Proceedings;

/**
 * What the meeting decided about a recognition already given.
 *
 * @param revoked whether it is taken back; number, day and signer of the decision are asked then
 */
public record RevocationAnswer(
        LocalDate heldOn,
        String chair,
        String minutesDocument,
        @NotNull(message = "Đề nghị chọn thu hồi hoặc giữ nguyên.") Boolean revoked,
        @NotBlank(message = "Đề nghị nêu lý do.") @Size(max = 1000, message = "Lý do không quá 1.000 ký tự.")
                String reason,
        String decisionNumber,
        LocalDate decisionOn,
        String signer) {

    Proceedings proceedings() {
        return new Proceedings(heldOn, chair, minutesDocument, decisionNumber, decisionOn, signer);
    }
}
