package vn.bontot.session;

import java.time.LocalDate;

/**
 * A meeting over a list.
 *
 * @param cycleCode empty outside the yearly assessment
 * @param organisationCode the committee or province whose standing committee meets
 */
public record Session(
        String id,
        SessionKind kind,
        String campaignCode,
        String cycleCode,
        String organisationCode,
        SessionState state,
        LocalDate heldOn,
        String chair,
        String minutesDocument,
        String decisionNumber,
        LocalDate decisionOn,
        String signer) {

    public Proceedings proceedings() {
        return new Proceedings(heldOn, chair, minutesDocument, decisionNumber, decisionOn, signer);
    }
}
