package vn.bontot.assessment;

/** The four contents that a unit has to be good in. */
public enum Content {
    POLITICAL("I. Hoàn thành tốt nhiệm vụ chính trị", "Nhiệm vụ chính trị", "political-task"),
    MEETING("II. Chất lượng sinh hoạt tốt", "Chất lượng sinh hoạt", "meeting-quality"),
    UNITY("III. Đoàn kết, kỷ luật tốt", "Đoàn kết, kỷ luật", "unity-discipline"),
    MEMBER("IV. Cán bộ, đảng viên tốt", "Cán bộ, đảng viên", "members");

    private final String label;
    private final String topic;
    private final String decision;

    Content(String label, String topic, String decision) {
        this.label = label;
        this.topic = topic;
        this.decision = decision;
    }

    public String label() {
        return label;
    }

    /** The same in short, for lists. */
    public String topic() {
        return topic;
    }

    /** As in {@link MarkedItem#content()}. */
    public int number() {
        return ordinal() + 1;
    }

    /** Id of the decision that judges it. */
    String decision() {
        return decision;
    }

    /** What the rules say of it; null while that is open. */
    public Boolean of(Assessment dossier) {
        return switch (this) {
            case POLITICAL -> dossier.t1();
            case MEETING -> dossier.t2();
            case UNITY -> dossier.t3();
            case MEMBER -> dossier.t4();
        };
    }
}
