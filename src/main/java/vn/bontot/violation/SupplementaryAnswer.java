package vn.bontot.violation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.bontot.session.Proceedings;

/**
 * What a supplementary meeting decided about a dossier that its session went on without.
 *
 * @param accepts whether a violation found from within is accepted; null: as the commission proposes, or not asked
 * @param acceptReason why the meeting decides that otherwise
 * @param followed whether it follows the proposal; it may depart only downward, with a reason
 */
public record SupplementaryAnswer(
        LocalDate heldOn,
        String chair,
        String minutesDocument,
        @NotNull(message = "Đề nghị chọn theo đề xuất hoặc không công nhận.") Boolean followed,
        @Size(max = 1000, message = "Lý do không quá 1.000 ký tự.") String reason,
        String decisionNumber,
        LocalDate decisionOn,
        String signer,
        Boolean accepts,
        @Size(max = 1000, message = "Lý do không quá 1.000 ký tự.") String acceptReason) {

    public Proceedings proceedings() {
        return new Proceedings(heldOn, chair, minutesDocument, decisionNumber, decisionOn, signer);
    }
}
