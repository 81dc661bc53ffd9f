package vn.bontot.campaign;

/**
 * One yearly assessment of a campaign.
 *
 * @param position from 0, in the order of time
 * @param closing the last one, whose member ratings are provisional at its cut-off date
 */
public record Cycle(String code, int position, String name, boolean closing) {}
