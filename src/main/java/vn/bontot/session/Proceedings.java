package vn.bontot.session;

import java.time.LocalDate;

/**
 * When and under whom a meeting was held, and the decision that came out of it. Forms have the same fields; what must
 * be filled when is checked by {@link ProceedingsCheck}, as a meeting may be kept and go on another day.
 *
 * @param chair post of the one who chaired
 * @param minutesDocument id of the minutes, may be missing
 * @param signer post and name of the one who signed
 */
public record Proceedings(
        LocalDate heldOn,
        String chair,
        String minutesDocument,
        String decisionNumber,
        LocalDate decisionOn,
        String signer) {

    /** A meeting whose decision is issued in a later step. */
    public static Proceedings meeting(LocalDate heldOn, String chair, String minutesDocument) {
        return new Proceedings(heldOn, chair, minutesDocument, null, null, null);
    }

    public Proceedings withDecision(String number, LocalDate on, String signedBy) {
        return new Proceedings(heldOn, chair, minutesDocument, number, on, signedBy);
    }
}
