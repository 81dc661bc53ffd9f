package vn.bontot.award;

import java.util.Arrays;

/**
 * How an eligible unit ended.
 *
 * @param outcome name of an {@link AwardOutcome}, or {@code NOMINATED} while the province has not decided
 */
public record AwardResult(String unitCode, String outcome) implements Comparable<AwardResult> {

    /** By unit code, by code point. */
    @Override
    public int compareTo(AwardResult other) {
        return Arrays.compare(
                unitCode.codePoints().toArray(), other.unitCode.codePoints().toArray());
    }
}
