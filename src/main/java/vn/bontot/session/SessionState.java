package vn.bontot.session;

/** Where a meeting stands. */
public enum SessionState {
    OPEN("Đang chuẩn bị"),
    LIST_FIXED("Đã chốt danh sách"),
    ISSUED("Đã ban hành");

    private final String label;

    SessionState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
