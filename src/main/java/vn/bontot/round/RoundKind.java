package vn.bontot.round;

/** What a round gathers. */
public enum RoundKind {
    REGISTRATION,
    ASSESSMENT,
    SUMMARY;

    /** First part of ids and messages. */
    public String prefix() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
