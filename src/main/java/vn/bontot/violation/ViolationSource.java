package vn.bontot.violation;

/** Who found a violation first. */
public enum ViolationSource {
    PRESS("Báo chí"),
    CITIZEN("Người dân"),
    SELF("Tổ chức đảng tự phát hiện"),
    SUPERIOR("Cấp trên kiểm tra phát hiện");

    private final String label;

    ViolationSource(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
