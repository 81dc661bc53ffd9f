package vn.bontot.assessment;

/** Who gives a dossier back. */
public enum ReturnStep {
    VERIFICATION("Kiểm tra, xác nhận"),
    APPRAISAL("Thẩm định"),
    SESSION("Hội nghị Ban Thường vụ");

    private final String label;

    ReturnStep(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
