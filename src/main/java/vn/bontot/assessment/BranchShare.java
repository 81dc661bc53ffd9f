package vn.bontot.assessment;

import vn.bontot.campaign.Parameters;

/**
 * The branches of a đảng bộ that are four-good, of all that are active.
 *
 * @param needed how many the campaign asks for
 */
public record BranchShare(int recognised, int total, int needed) {

    public static BranchShare of(int recognised, int total, Parameters parameters) {
        int denominator = parameters.minBranchShareDenominator();
        return new BranchShare(
                recognised, total, (total * parameters.minBranchShareNumerator() + denominator - 1) / denominator);
    }

    public int lacking() {
        return Math.max(0, needed - recognised);
    }

    /** "8/11, còn thiếu 1 chi bộ". */
    public String text() {
        String share = recognised + "/" + total;
        return lacking() == 0 ? share : share + ", còn thiếu " + lacking() + " chi bộ";
    }
}
