package vn.bontot.session;

/** What the one who writes down a meeting does with it. */
public enum SessionVerdict {
    PASSED("Kết thúc hội nghị, thông qua"),
    KEPT("Lưu, họp tiếp"),
    RETURNED("Trả lại để bổ sung");

    private final String label;

    SessionVerdict(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
