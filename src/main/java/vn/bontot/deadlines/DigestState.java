package vn.bontot.deadlines;

/** What became of a digest. */
public enum DigestState {
    UNSENT("Chờ gửi"),
    SENT("Đã gửi"),
    IN_APP("Chỉ báo trên cổng thông tin"),
    EMPTY("Không gửi: không còn việc phải nhắc"),
    EXPIRED("Không gửi: đã quá ngày"),
    DEAD("Không gửi được");

    private final String label;

    DigestState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
