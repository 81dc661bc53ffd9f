package vn.bontot.rehearsal.generate;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.bontot.organisation.OrganisationRow;
import vn.bontot.rehearsal.input.UnitFacts;
import vn.bontot.violation.ViolationConclusion;
import vn.bontot.violation.ViolationSource;

/**
 * Draws what units did. Each has a latent quality that stays with it, so that good houses are good throughout; it moves
 * the odds of everything. The rates are plausible, not taken from a source.
 */
final class FactsInventor {

    static final List<String> CYCLES = List.of("2023", "2024", "2025");

    private static final int[] REGULAR_MEETINGS = {8, 12, 5};
    private static final int[] THEMATIC_MEETINGS = {2, 4, 1};
    private static final double INHERITED = 0.9;
    private static final double OWN = StrictMath.sqrt(1 - INHERITED * INHERITED);
    private static final double YEARLY_NOISE = 0.35;
    private static final double YEARLY_GAIN = 0.22;
    private static final double WEIGHT_OF_QUALITY = 0.8;

    private final Random random;
    private final double lift;

    /** @param lift general level, on the scale of the quality; 0 leaves the rates as they are */
    FactsInventor(Random random, double lift) {
        this.random = random;
        this.lift = lift;
    }

    double quality() {
        return random.nextGaussian();
    }

    double qualityInside(double parent) {
        return INHERITED * parent + OWN * random.nextGaussian();
    }

    /** What decides once for all cycles: not registered, and then half of those hand in nothing at all. */
    Optional<Boolean> registration(OrganisationRow unit) {
        boolean registered = !happens(unit.type().isBranchType() ? 0.05 : 0.03);
        return registered || random.nextBoolean() ? Optional.of(registered) : Optional.empty();
    }

    /** The row of one cycle, empty where nothing was handed in. */
    Optional<UnitFacts> facts(OrganisationRow unit, boolean registered, double quality, int cycle) {
        double now = quality + lift + YEARLY_GAIN * cycle + YEARLY_NOISE * random.nextGaussian();
        if (happens(0.006)) {
            return Optional.empty();
        }
        boolean branch = unit.type().isBranchType();
        int assigned = branch ? between(5, 9) : between(16, 24);
        int met = succeeds(0.93, now) ? assigned : assigned - between(1, 3);
        double share = 0.28 + 0.10 * random.nextGaussian() + 0.05 * now;
        int exceeded = (int) Math.max(0, Math.min(met, Math.floor(share * assigned + 0.5)));
        int admissions = (branch ? between(0, 2) : between(3, 9)) / (cycle == 2 ? 2 : 1);
        int admitted = succeeds(0.95, now) ? admissions + (happens(0.25) ? 1 : 0) : Math.max(0, admissions - 1);
        int overdue = succeeds(branch ? 0.995 : 0.965, now) ? 0 : 1;
        int regular = REGULAR_MEETINGS[cycle] - (succeeds(0.985, now) ? 0 : 1);
        int thematic = THEMATIC_MEETINGS[cycle] - (succeeds(0.96, now) ? 0 : 1);
        Violation violation = branch && !succeeds(1 - 0.014, now) ? violation() : Violation.NONE;
        int rated = branch ? rated(unit) : 0;
        int good = branch ? rated - shortOf(now, rated) : 0;
        return Optional.of(new UnitFacts(
                CYCLES.get(cycle),
                unit.code(),
                registered,
                assigned,
                met,
                exceeded,
                admissions,
                admitted,
                overdue,
                succeeds(0.985, now),
                regular,
                REGULAR_MEETINGS[cycle],
                thematic,
                THEMATIC_MEETINGS[cycle],
                succeeds(0.96, now),
                violation.number(),
                violation.source(),
                violation.conclusion(),
                violation.reviewAccepts(),
                succeeds(0.99, now),
                rated,
                good,
                succeeds(0.985, now)));
    }

    private Violation violation() {
        ViolationSource source = pick(
                List.of(ViolationSource.SUPERIOR, ViolationSource.SELF, ViolationSource.CITIZEN, ViolationSource.PRESS),
                45,
                30,
                20,
                5);
        ViolationConclusion conclusion = pick(
                List.of(
                        ViolationConclusion.TRUE,
                        ViolationConclusion.PARTLY,
                        ViolationConclusion.FALSE,
                        ViolationConclusion.PENDING),
                55,
                18,
                17,
                10);
        boolean within = source == ViolationSource.SELF || source == ViolationSource.SUPERIOR;
        boolean found = conclusion == ViolationConclusion.TRUE || conclusion == ViolationConclusion.PARTLY;
        return new Violation(1, source, conclusion, within && found ? Boolean.valueOf(happens(0.6)) : null);
    }

    private int rated(OrganisationRow unit) {
        return Math.max(1, unit.members() - random.nextInt(1 + unit.members() / 10));
    }

    private int shortOf(double now, int rated) {
        return succeeds(0.84, now) ? 0 : Math.min(rated, pick(List.of(1, 2, 3), 70, 22, 8));
    }

    private <T> T pick(List<T> values, int... percents) {
        int drawn = random.nextInt(100);
        int i = 0;
        while (drawn >= percents[i]) {
            drawn -= percents[i++];
        }
        return values.get(i);
    }

    /** Moves a rate by the quality on the scale of its odds; computed strictly, so that every machine agrees. */
    private boolean succeeds(double rate, double quality) {
        double odds = rate / (1 - rate) * StrictMath.exp(WEIGHT_OF_QUALITY * quality);
        return happens(odds / (1 + odds));
    }

    private boolean happens(double rate) {
        return random.nextDouble() < rate;
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private record Violation(
            int number, ViolationSource source, ViolationConclusion conclusion, Boolean reviewAccepts) {
        private static final Violation NONE = new Violation(0, null, null, null);
    }
}
