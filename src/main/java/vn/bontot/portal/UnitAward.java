package vn.bontot.portal;

/**
 * How a unit stands in its committee's award, as it is kept.
 *
 * @param stage of the committee's list: PREPARING, LISTED, DECIDED, ISSUED
 * @param position in the suggested order; null, as all that follows, where the unit is not eligible
 * @param tied whether only the code sets it apart from a neighbour in that order
 */
record UnitAward(
        int registered,
        int eligible,
        int quota,
        String stage,
        String noNominationReason,
        Integer position,
        Boolean tied,
        Long targetsExceeded,
        Long targetsAssigned,
        Long membersGood,
        Long membersRated,
        String result,
        String resultReason,
        String appraisal,
        String appraisalReason,
        String opinion,
        String opinionReason) {

    public boolean isEligible() {
        return position != null;
    }

    public boolean isIssued() {
        return stage.equals("ISSUED");
    }

    /** Whether the list reaches as far as the quota before it reaches the unit. */
    public boolean isBeyondQuota() {
        return position != null && position > quota;
    }

    public String outcome() {
        return result == null ? "Chưa có quyết định" : Words.AWARDS.get(result);
    }
}
