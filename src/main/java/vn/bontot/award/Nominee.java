package vn.bontot.award;

/**
 * A nominated unit and the province's answer.
 *
 * @param unit code of the unit
 * @param granted whether it was granted the bằng khen
 */
public record Nominee(String unit, boolean granted) {}
