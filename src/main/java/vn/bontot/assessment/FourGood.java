package vn.bontot.assessment;

import vn.bontot.rules.DecisionTables;

/** The rules of the four "tốt": {@code four-good.dmn}. */
public class FourGood {

    private final DecisionTables tables;

    public FourGood(DecisionTables tables) {
        this.tables = tables;
    }

    /** What one case does to its unit. */
    public ViolationOutcome outcomeOf(ViolationFacts facts) {
        return find(facts).outcome();
    }

    /** What one case does to its unit, with the row that says so. */
    public ViolationFinding find(ViolationFacts facts) {
        var result = tables.evaluate("violation-outcome", facts);
        return new ViolationFinding(ViolationOutcome.valueOf(result.output("violationOutcome")), result.matches());
    }

    /** The four "tốt" of a dossier, and whether the rules let a session recognise the unit. */
    public Verdict judge(DossierFacts facts) {
        var result = tables.evaluate("recognition", facts);
        boolean hasBranches = !facts.unitType().isBranchType();
        return new Verdict(
                result.output("t1"),
                result.output("t2"),
                result.output("t3"),
                result.output("t4"),
                ViolationOutcome.valueOf(result.output("violationOutcome")),
                result.output("goodCount"),
                hasBranches ? facts.branchesRecognised() : null,
                hasBranches ? facts.branchesTotal() : null,
                result.output("rulesRecognise"),
                result.matches());
    }

    /** The rating proposed; null while the dossier is open. */
    public Rating rate(Integer goodCount, Boolean t1, Boolean recognised) {
        return propose(goodCount, t1, recognised).rating();
    }

    /** The rating proposed, with the row that says so. */
    public RatingProposal propose(Integer goodCount, Boolean t1, Boolean recognised) {
        var result = tables.evaluate("rating-proposal", new RatingFacts(goodCount, t1, recognised));
        String rating = result.output("rating");
        return new RatingProposal(rating == null ? null : Rating.valueOf(rating), result.matches());
    }
}
