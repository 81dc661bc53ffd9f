package vn.bontot.assessment;

/**
 * One item of the four contents with both marks.
 *
 * @param content 1 to 4
 * @param verifiedReason why the verifier's mark differs from the unit's own
 */
public record MarkedItem(
        String code,
        int content,
        String wording,
        Mark selfMark,
        String note,
        String evidence,
        Mark verifiedMark,
        String verifiedReason) {

    /** The mark as it stands: the last reviewer's, else the unit's own. */
    Mark mark() {
        return verifiedMark != null ? verifiedMark : selfMark;
    }
}
