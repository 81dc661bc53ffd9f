package vn.bontot.identity;

/** A role that somebody holds in an organisation. */
public record Post(Role role, String organisationCode) {

    /** The engine group that stands for the post. */
    public String group() {
        return role.id() + "." + organisationCode;
    }
}
