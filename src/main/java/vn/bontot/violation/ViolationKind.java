package vn.bontot.violation;

/** What a case is about. */
public enum ViolationKind {
    /** A violation in a cycle: decides on the third "tốt" of its dossier. */
    VIOLATION("Vụ việc vi phạm"),
    /** A recognition already given may have to be taken back; the dossier's facts stay as they are. */
    REVOCATION("Đề nghị thu hồi công nhận");

    private final String label;

    ViolationKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
