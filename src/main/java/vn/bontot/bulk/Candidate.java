package vn.bontot.bulk;

import java.time.OffsetDateTime;
import java.util.Set;
import vn.bontot.organisation.OrganisationType;

/**
 * An open task that can be done from a list.
 *
 * @param aboveName name of the organisation above the unit
 * @param cycleName null outside the yearly assessment
 * @param figures what the paper says in short; may be null
 * @param attention names of {@link Attention}
 */
public record Candidate(
        String id,
        String campaignCode,
        String cycleCode,
        String cycleName,
        String unitCode,
        String unitName,
        OrganisationType unitType,
        String aboveName,
        OffsetDateTime handedInAt,
        OffsetDateTime dueAt,
        String figures,
        String attention) {

    public Set<Attention> points() {
        return Attention.in(attention);
    }
}
