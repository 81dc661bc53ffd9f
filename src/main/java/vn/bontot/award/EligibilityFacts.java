package vn.bontot.award;

/**
 * Input of {@code award-eligibility}.
 *
 * @param registered whether the unit took part
 * @param recognisedInEveryCycle whether every cycle of the campaign ended with its recognition, before any revocation
 * @param revoked whether one of those recognitions was taken back
 */
public record EligibilityFacts(boolean registered, boolean recognisedInEveryCycle, boolean revoked) {}
