package vn.bontot.award;

/** How the campaign ends for an eligible unit. */
public enum AwardOutcome {
    COMMENDED("Được tặng Giấy khen"),
    PROVINCIAL("Được tặng Bằng khen"),
    NONE("Không khen thưởng lần này");

    private final String label;

    AwardOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
