package vn.bontot.campaign;

/**
 * One item of the four contents.
 *
 * @param content 1 to 4
 */
public record Criterion(String code, int content, int position, String wording) {}
