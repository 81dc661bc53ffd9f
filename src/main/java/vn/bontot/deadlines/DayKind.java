package vn.bontot.deadlines;

/** What a special day is instead of what the week makes of it. */
public enum DayKind {
    OFF("Nghỉ"),
    WORK("Làm việc bù");

    private final String label;

    DayKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
