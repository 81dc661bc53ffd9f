package vn.bontot.assessment;

/** The proposal for a unit's annual quality rating. */
public enum Rating {
    EXCELLENT_ELIGIBLE("Hoàn thành tốt nhiệm vụ, đủ điều kiện xét Hoàn thành xuất sắc nhiệm vụ"),
    GOOD("Hoàn thành tốt nhiệm vụ"),
    COMPLETED("Hoàn thành nhiệm vụ"),
    MANUAL("Do cấp có thẩm quyền xem xét");

    private final String label;

    Rating(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
