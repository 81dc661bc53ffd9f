package vn.bontot.desk;

/**
 * Who acts.
 *
 * @param fullName as records name them; of somebody who acts in another's place it says so
 * @param onBehalf set where the office above enters a paper for the one who had to do it ("nhập thay"); else null
 * @param inBulk whether it is one of many answers to a list
 * @param inPlaceOf username of the one whose post it is, where that one is substituted for a period; else null
 */
public record Actor(String username, String fullName, OnBehalf onBehalf, boolean inBulk, String inPlaceOf) {

    /** Why somebody else enters it, and the signed paper as a document. */
    public record OnBehalf(String reason, String documentId) {}

    public Actor(String username, String fullName, OnBehalf onBehalf) {
        this(username, fullName, onBehalf, false, null);
    }

    /** Own name where it is entered for somebody else, null otherwise. */
    public String enteringFor() {
        return onBehalf == null ? null : fullName;
    }

    /** The same, answering a list. */
    public Actor fromList() {
        return new Actor(username, fullName, onBehalf, true, inPlaceOf);
    }

    /** The same, acting in somebody's place under a document. */
    public Actor standingInFor(String holder, String holderName, String documentNumber) {
        String both = fullName + " thay " + holderName + ", theo văn bản số " + documentNumber;
        return new Actor(username, both, onBehalf, inBulk, holder);
    }

    public static Actor of(String username, String fullName) {
        return new Actor(username, fullName, null);
    }
}
