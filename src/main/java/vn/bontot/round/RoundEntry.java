package vn.bontot.round;

import vn.bontot.organisation.OrganisationType;

/**
 * One unit's place in a round.
 *
 * @param id {@code <kind>/<campaign>/<cycle>/<unit>}, without cycle outside the assessment
 * @param isOpen its answer is still awaited
 * @param endedByRound the round went on without it
 */
public record RoundEntry(
        String id,
        String roundId,
        String campaignCode,
        String cycleCode,
        String committeeCode,
        String unitCode,
        OrganisationType unitType,
        boolean isOpen,
        boolean endedByRound,
        String processInstanceId) {}
