package vn.bontot.violation;

/** What the inspection commission concluded about a case it has taken up. */
public enum ViolationConclusion {
    PENDING("Chờ kết luận"),
    TRUE("Đúng sự việc"),
    PARTLY("Đúng một phần"),
    FALSE("Không đúng sự việc");

    private final String label;

    ViolationConclusion(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
