package vn.bontot.rehearsal.output;

/**
 * One row of {@code awards.csv}: an eligible unit, or a committee that has none.
 *
 * @param registered registered units of the committee
 * @param eligible eligible units of the committee
 * @param unit null where the committee has no eligible unit, as is outcome
 */
public record AwardRow(String committee, int registered, int eligible, int quota, String unit, String outcome) {}
