package vn.bontot.campaign;

/** What becomes of a violation that the unit itself or its superior found; the plan is silent. */
public enum SelfFoundViolation {
    REVIEW,
    FAILS
}
