package vn.bontot.launch;

/** Where a plan stands. */
public enum PlanState {
    HANDED_IN("Đã trình"),
    APPRAISED("Đã thẩm định"),
    RETURNED("Trả lại để bổ sung"),
    APPROVED("Đã ban hành");

    private final String label;

    PlanState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
