package vn.bontot.organisation;

/** What kind of party organisation a node of the tree is (rules.md, Units). */
public enum OrganisationType {
    PROVINCE("Tỉnh ủy"),
    COMMITTEE("cấp ủy trực thuộc Tỉnh ủy"),
    GRASSROOTS_COMMITTEE("đảng bộ cơ sở"),
    GRASSROOTS_BRANCH("chi bộ cơ sở"),
    BRANCH("chi bộ trực thuộc đảng ủy cơ sở");

    private final String label;

    OrganisationType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Units register and are assessed. */
    public boolean isUnit() {
        return this == GRASSROOTS_COMMITTEE || isBranchType();
    }

    public boolean isBranchType() {
        return this == GRASSROOTS_BRANCH || this == BRANCH;
    }
}
