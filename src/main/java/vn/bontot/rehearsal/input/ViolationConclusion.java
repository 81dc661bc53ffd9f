package vn.bontot.rehearsal.input;

/** What the inspection commission concluded; {@code PENDING} while it has not. */
public enum ViolationConclusion {
    TRUE,
    PARTLY,
    FALSE,
    PENDING
}
