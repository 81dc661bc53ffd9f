package vn.bontot.award;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How each eligible unit of a committee ends, once the province has answered. */
public final class AwardSettlement {

    private AwardSettlement() {}

    /**
     * Settles the awards: a granted nominee is {@code PROVINCIAL}, a refused one falls back to giấy khen while the
     * quota has room, in the order of the list.
     *
     * @param eligible codes of all eligible units
     * @param commended codes of the units that the committee commended
     * @param nominees the units it nominated, in its order
     * @param quota awards at most
     * @param capIncludesNominations whether nominations share the quota
     * @return one outcome per eligible unit, in the order given
     * @throws IllegalArgumentException where the committee went beyond the quota, or a unit stands in two lists or is
     *     not eligible
     */
    public static Map<String, AwardOutcome> settle(
            Collection<String> eligible,
            Collection<String> commended,
            List<Nominee> nominees,
            int quota,
            boolean capIncludesNominations) {
        int claimed = commended.size() + (capIncludesNominations ? nominees.size() : 0);
        if (claimed > quota) {
            throw new IllegalArgumentException("%d awards, but the quota is %d".formatted(claimed, quota));
        }
        var outcomes = new LinkedHashMap<String, AwardOutcome>();
        eligible.forEach(unit -> outcomes.put(unit, AwardOutcome.NONE));
        var seen = new HashSet<String>();
        commended.forEach(unit -> award(outcomes, seen, unit, AwardOutcome.COMMENDED));
        // Sharing the quota, a refused nominee keeps the room it was counted with; beside it, it needs free room.
        int room = capIncludesNominations ? nominees.size() : quota - commended.size();
        for (Nominee nominee : nominees) {
            AwardOutcome outcome = nominee.granted() ? AwardOutcome.PROVINCIAL : fallback(room);
            if (outcome == AwardOutcome.COMMENDED) {
                room--;
            }
            award(outcomes, seen, nominee.unit(), outcome);
        }
        return outcomes;
    }

    private static AwardOutcome fallback(int room) {
        return room > 0 ? AwardOutcome.COMMENDED : AwardOutcome.NONE;
    }

    private static void award(
            Map<String, AwardOutcome> outcomes, Collection<String> seen, String unit, AwardOutcome outcome) {
        if (!outcomes.containsKey(unit) || !seen.add(unit)) {
            throw new IllegalArgumentException("not eligible, or listed twice: " + unit);
        }
        outcomes.put(unit, outcome);
    }
}
