package vn.bontot.violation;

/** Where a case stands. */
public enum ViolationState {
    REPORTED("Chờ xem xét, thụ lý"),
    TAKEN_UP("Đã thụ lý, chờ kết luận"),
    REFUSED("Không thụ lý"),
    CONCLUDED("Đã kết luận");

    private final String label;

    ViolationState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
