package vn.bontot.award;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.bontot.organisation.OrganisationType;

/**
 * The default proposal of a committee's award session.
 *
 * @param nominated unit codes proposed for bằng khen, in the suggested order
 * @param commended unit codes proposed for giấy khen, in the suggested order
 */
public record AwardProposal(List<String> nominated, List<String> commended) {

    /**
     * Makes the proposal: the first units that may be nominated are, then from the top of the order the others are
     * commended until the quota is full.
     *
     * @param candidates all eligible units of the committee, in any order
     * @param quota the committee's quota and its number of nominations
     * @param capIncludesNominations whether nominations share the quota
     * @param nominationTypes kinds of units that may be nominated
     * @param passedOver codes of units that get neither; the next in order move up
     */
    public static AwardProposal of(
            List<AwardCandidate> candidates,
            AwardQuota quota,
            boolean capIncludesNominations,
            Set<OrganisationType> nominationTypes,
            Set<String> passedOver) {
        List<AwardCandidate> inOrder = candidates.stream()
                .filter(candidate -> !passedOver.contains(candidate.unit()))
                .sorted(new SuggestedOrder())
                .toList();
        List<String> nominated = inOrder.stream()
                .filter(candidate -> nominationTypes.contains(candidate.type()))
                .limit(quota.nominations())
                .map(AwardCandidate::unit)
                .toList();
        int room = quota.quota() - (capIncludesNominations ? nominated.size() : 0);
        var taken = new HashSet<>(nominated);
        List<String> commended = inOrder.stream()
                .map(AwardCandidate::unit)
                .filter(unit -> !taken.contains(unit))
                .limit(room)
                .toList();
        return new AwardProposal(nominated, commended);
    }
}
