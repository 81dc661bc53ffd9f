package vn.bontot.award;

import java.util.List;

/**
 * What a committee gave.
 *
 * @param registered registered units, also those that handed nothing in
 * @param results one per eligible unit, by unit code
 */
public record CommitteeAwards(
        String committeeCode, int registered, int eligible, int quota, List<AwardResult> results) {}
