package vn.bontot.assessment;

/** Where a dossier stands. */
public enum AssessmentState {
    NOT_HANDED_IN("Chưa nộp"),
    HANDED_IN("Đã nộp"),
    RETURNED("Trả lại để bổ sung"),
    VERIFIED("Đã xác nhận"),
    APPRAISED("Trình hội nghị"),
    ON_HOLD("Tạm dừng xét, chờ kết luận"),
    DECIDED("Đã kết thúc"),
    NOT_SUBMITTED("Không nộp"),
    NOT_CONSIDERED("Chưa xét");

    private final String label;

    AssessmentState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
