package vn.bontot.organisation;

/** The five kinds of party organisation of a campaign; the last three are the units that take part. */
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

    /** The Vietnamese name of the kind. */
    public String label() {
        return label;
    }

    /** Whether it registers, is assessed and can be awarded. */
    public boolean isUnit() {
        return this == GRASSROOTS_COMMITTEE || isBranchType();
    }

    /** Whether it is a chi bộ, of either kind. */
    public boolean isBranchType() {
        return this == GRASSROOTS_BRANCH || this == BRANCH;
    }
}
