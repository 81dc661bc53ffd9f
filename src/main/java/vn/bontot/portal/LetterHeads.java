package vn.bontot.portal;

import org.springframework.stereotype.Component;
import vn.bontot.campaign.Campaign;
import vn.bontot.identity.Person;
import vn.bontot.identity.Post;
import vn.bontot.identity.Role;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.organisation.Organisations;

/** Whose paper it is when somebody prints: the body of their first post under the body above it. */
@Component
class LetterHeads {

    /**
     * The left half of a paper's head.
     *
     * @param above the superior body, or the committee whose organ it is
     * @param body empty where {@code above} speaks for itself
     */
    record LetterHead(String above, String body) {}

    private final Organisations organisations;

    LetterHeads(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Somebody without a post prints in the name of the campaign's owner. */
    LetterHead of(Person person, Campaign campaign) {
        if (person.posts().isEmpty()) {
            return new LetterHead(organisations.get(campaign.ownerCode()).name(), "");
        }
        Post post = person.posts().get(0);
        Organisation own = organisations.get(post.organisationCode());
        if (own.type().isUnit()) {
            Organisation parent = organisations.get(own.parentCode());
            boolean party = parent.type() == OrganisationType.GRASSROOTS_COMMITTEE;
            return new LetterHead(party ? parent.actingBody() : parent.name(), own.actingBody());
        }
        return new LetterHead(own.name(), organ(post.role()));
    }

    private static String organ(Role role) {
        return switch (role) {
            case ORGANISATION_BOARD, INSPECTION_COMMISSION, STANDING_COMMITTEE, EMULATION_COUNCIL -> role.label();
            case SESSION_SECRETARY -> "Văn phòng";
            default -> "";
        };
    }
}
