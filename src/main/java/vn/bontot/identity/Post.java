package vn.bontot.identity;

import vn.bontot.desk.Actor;

/**
 * A role that somebody holds in an organisation.
 *
 * @param inPlaceOf set where the post is another's, who is substituted today; null for a post of one's own
 */
public record Post(Role role, String organisationCode, InPlaceOf inPlaceOf) {

    /** Whose post it is, and the number of the document. */
    public record InPlaceOf(String username, String fullName, String documentNumber) {}

    public Post(Role role, String organisationCode) {
        this(role, organisationCode, null);
    }

    public boolean own() {
        return inPlaceOf == null;
    }

    /** The actor as the record of an act of this post names them. */
    Actor acting(Actor actor) {
        return own()
                ? actor
                : actor.standingInFor(inPlaceOf.username(), inPlaceOf.fullName(), inPlaceOf.documentNumber());
    }

    /** The engine group that stands for the post. */
    public String group() {
        return role.id() + "." + organisationCode;
    }
}
