package vn.bontot.assessment;

/**
 * One item of the four contents with the marks of all who have looked at it.
 *
 * @param content 1 to 4
 * @param note the unit's own
 * @param verifiedReason why the verifier's mark differs from the unit's own
 * @param appraisedReason why the appraiser's mark differs from the one before
 */
public record MarkedItem(
        String code,
        int content,
        String wording,
        Mark selfMark,
        String note,
        Mark verifiedMark,
        String verifiedReason,
        Mark appraisedMark,
        String appraisedReason) {

    /** The mark that the appraiser finds: the verifier's, else the unit's own. */
    Mark markBeforeAppraisal() {
        return verifiedMark != null ? verifiedMark : selfMark;
    }

    /** The mark as it stands: the last reviewer's, else the unit's own. */
    Mark mark() {
        return appraisedMark != null ? appraisedMark : markBeforeAppraisal();
    }
}
