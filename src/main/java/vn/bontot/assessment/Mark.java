package vn.bontot.assessment;

/** The mark of one item. */
public enum Mark {
    PASS("Đạt"),
    FAIL("Không đạt"),
    NOT_APPLICABLE("Không phát sinh");

    private final String label;

    Mark(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
