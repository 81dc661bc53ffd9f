package vn.bontot.portal;

import org.springframework.stereotype.Component;
import vn.bontot.campaign.Campaign;
import vn.bontot.identity.Person;
import vn.bontot.identity.Post;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.organisation.Organisations;

/** Whose paper it is when somebody prints: the body of their first post under the body above it, and who signs for it. */
@Component
class LetterHeads {

    /**
     * The left half of a paper's head, and its foot.
     *
     * @param above the superior body, or the committee whose organ it is
     * @param body empty where {@code above} speaks for itself
     * @param signatory in whose name or in which office it is signed
     */
    record LetterHead(String above, String body, String signatory) {

        /** Signed in the name of the body itself. */
        private static LetterHead of(String above, String body) {
            return new LetterHead(above, body, "T/M " + (body.isEmpty() ? above : body));
        }
    }

    private final Organisations organisations;

    LetterHeads(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Somebody without a post prints in the name of the campaign's owner. */
    LetterHead of(Person person, Campaign campaign) {
        if (person.posts().isEmpty()) {
            return LetterHead.of(organisations.get(campaign.ownerCode()).name(), "");
        }
        Post post = person.posts().get(0);
        Organisation own = organisations.get(post.organisationCode());
        if (own.type().isUnit()) {
            Organisation parent = organisations.get(own.parentCode());
            boolean party = parent.type() == OrganisationType.GRASSROOTS_COMMITTEE;
            return LetterHead.of(party ? parent.actingBody() : parent.name(), own.actingBody());
        }
        return switch (post.role()) {
            case ORGANISATION_BOARD -> new LetterHead(own.name(), post.role().label(), "Trưởng ban");
            case SESSION_SECRETARY -> new LetterHead(own.name(), "Văn phòng", "Chánh Văn phòng");
            case INSPECTION_COMMISSION, STANDING_COMMITTEE, EMULATION_COUNCIL ->
                LetterHead.of(own.name(), post.role().label());
            default -> LetterHead.of(own.name(), "");
        };
    }
}
