package vn.bontot.assessment;

import java.util.List;

/** The four contents that a unit has to be good in. */
public enum Content {
    POLITICAL("I. Hoàn thành tốt nhiệm vụ chính trị", "Nhiệm vụ chính trị", "political-task", "politicalPass"),
    MEETING("II. Chất lượng sinh hoạt tốt", "Chất lượng sinh hoạt", "meeting-quality", "meetingPass"),
    UNITY("III. Đoàn kết, kỷ luật tốt", "Đoàn kết, kỷ luật", "unity-discipline", "unityPass"),
    MEMBER("IV. Cán bộ, đảng viên tốt", "Cán bộ, đảng viên", "members", "memberPass");

    private final String label;
    private final String topic;
    private final String decision;
    private final String ruling;

    Content(String label, String topic, String decision, String ruling) {
        this.label = label;
        this.topic = topic;
        this.decision = decision;
        this.ruling = ruling;
    }

    public String label() {
        return label;
    }

    /** The same in short, for lists. */
    public String topic() {
        return topic;
    }

    /** As in the plan: I to IV. */
    public String numeral() {
        return label.substring(0, label.indexOf('.'));
    }

    /** As in {@link MarkedItem#content()}. */
    public int number() {
        return ordinal() + 1;
    }

    /** Id of the decision that judges it. */
    String decision() {
        return decision;
    }

    /** Ids of the decisions whose rows say why. */
    List<String> decisions() {
        return this == UNITY ? List.of("effective-violation-outcome", decision) : List.of(decision);
    }

    /** Field of the appraiser's word on the content as a whole. */
    String ruling() {
        return ruling;
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
