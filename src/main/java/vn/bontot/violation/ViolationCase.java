package vn.bontot.violation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import vn.bontot.organisation.OrganisationType;

/**
 * A violation case of a unit in one cycle.
 *
 * @param memberCount members who violated
 * @param source who found it first
 * @param anonymous reported without a name: has no effect
 * @param conclusion {@code PENDING} until it is concluded
 * @param reviewAccepts what was proposed about a violation found from within; null where nobody was asked
 * @param sessionAccepts what the session decided instead; null where it followed the proposal
 */
public record ViolationCase(
        String id,
        String campaignCode,
        String cycleCode,
        String committeeCode,
        String unitCode,
        OrganisationType unitType,
        ViolationKind kind,
        int memberCount,
        ViolationSource source,
        String summary,
        boolean anonymous,
        String reportDocument,
        ViolationState state,
        String reportedByName,
        OffsetDateTime reportedAt,
        String refusalReason,
        ViolationConclusion conclusion,
        LocalDate concludedOn,
        String conclusionNumber,
        String conclusionDocument,
        Boolean reviewAccepts,
        String reviewReason,
        Boolean sessionAccepts,
        String sessionReason) {

    /** What holds of a violation found from within: the session's word, before it the commission's; null without either. */
    public Boolean accepted() {
        return sessionAccepts != null ? sessionAccepts : reviewAccepts;
    }
}
