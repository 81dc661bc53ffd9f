package vn.bontot.summary;

/** Where a committee's report to the province stands. */
public enum ReportState {
    WRITTEN("Đã lập"),
    CONFERENCE_HELD("Đã tổ chức hội nghị tổng kết"),
    SENT("Đã gửi"),
    RETURNED("Trả lại để bổ sung"),
    RECEIVED("Đã tiếp nhận");

    private final String label;

    ReportState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
