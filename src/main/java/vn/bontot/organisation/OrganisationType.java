package vn.bontot.organisation;

/** Kinds of organisation in the tree; the last three are the units that compete. */
public enum OrganisationType {
    PROVINCE("Tỉnh ủy"),
    COMMITTEE("Cấp ủy trực thuộc Tỉnh ủy"),
    GRASSROOTS_COMMITTEE("Đảng bộ cơ sở"),
    GRASSROOTS_BRANCH("Chi bộ cơ sở"),
    BRANCH("Chi bộ trực thuộc đảng ủy cơ sở");

    private final String label;

    OrganisationType(String label) {
        this.label = label;
    }

    public boolean isUnit() {
        return this == GRASSROOTS_COMMITTEE || isBranchType();
    }

    public boolean isBranchType() {
        return this == GRASSROOTS_BRANCH || this == BRANCH;
    }

    public String label() {
        return label;
    }
}
