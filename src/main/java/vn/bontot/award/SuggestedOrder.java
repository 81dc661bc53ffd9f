package vn.bontot.award;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The suggested order of candidates, best first; the plan is silent, this is the product's default.
 *
 * <p>Share of targets exceeded descending, share of good members descending, unit code ascending by code point. Shares
 * are compared as exact fractions; a share with denominator 0 is 0.
 */
public final class SuggestedOrder implements Comparator<AwardCandidate> {

    @Override
    public int compare(AwardCandidate one, AwardCandidate other) {
        int byTargets = compareShares(
                other.targetsExceeded(), other.targetsAssigned(), one.targetsExceeded(), one.targetsAssigned());
        if (byTargets != 0) {
            return byTargets;
        }
        int byMembers = compareShares(other.membersGood(), other.membersRated(), one.membersGood(), one.membersRated());
        return byMembers != 0
                ? byMembers
                : Arrays.compare(
                        one.unit().codePoints().toArray(),
                        other.unit().codePoints().toArray());
    }

    /** Compares a/b with c/d by their cross products in 128 bits. */
    private static int compareShares(long a, long b, long c, long d) {
        if (b == 0) {
            return compareShares(0, 1, c, d);
        }
        if (d == 0) {
            return compareShares(a, b, 0, 1);
        }
        int high = Long.compare(Math.multiplyHigh(a, d), Math.multiplyHigh(c, b));
        return high != 0 ? high : Long.compareUnsigned(a * d, c * b);
    }
}
