package vn.bontot.desk;

/**
 * Who acts.
 *
 * @param onBehalf set where the office above enters a paper for the one who had to do it ("nhập thay"); else null
 * @param inBulk whether it is one of many answers to a list
 */
public record Actor(String username, String fullName, OnBehalf onBehalf, boolean inBulk) {

    public Actor(String username, String fullName, OnBehalf onBehalf) {
        this(username, fullName, onBehalf, false);
    }

    /** Why somebody else enters it, and the signed paper as a document. */
    public record OnBehalf(String reason, String documentId) {}

    /** Own name where it is entered for somebody else, null otherwise. */
    public String enteringFor() {
        return onBehalf == null ? null : fullName;
    }

    /** The same, answering a list. */
    public Actor fromList() {
        return new Actor(username, fullName, onBehalf, true);
    }

    public static Actor of(String username, String fullName) {
        return new Actor(username, fullName, null);
    }
}
