package vn.bontot.summary;

/** Where a unit's summary stands. */
public enum SummaryState {
    NOT_HANDED_IN("Chưa nộp"),
    HANDED_IN("Đã nộp, chờ xác nhận"),
    RETURNED("Trả lại để bổ sung"),
    COMPLETE("Đã nộp");

    private final String label;

    SummaryState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
