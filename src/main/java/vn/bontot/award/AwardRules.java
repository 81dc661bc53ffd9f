package vn.bontot.award;

import vn.bontot.rules.DecisionTables;

/** The tables of the award stage: {@code award-eligibility.dmn} and {@code award-quota.dmn}. */
public class AwardRules {

    private final DecisionTables tables;

    public AwardRules(DecisionTables tables) {
        this.tables = tables;
    }

    /** Whether a unit can be awarded at all. */
    public Eligibility eligibility(EligibilityFacts facts) {
        var result = tables.evaluate("award-eligibility", facts);
        return new Eligibility(result.output("eligible"), result.matches());
    }

    /** How many awards a committee may give, and how many nominations the default proposal makes. */
    public AwardQuota quota(QuotaFacts facts) {
        var result = tables.evaluate("nomination-count", facts);
        return new AwardQuota(result.output("quota"), result.output("nominations"), result.matches());
    }
}
