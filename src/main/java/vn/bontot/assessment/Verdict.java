package vn.bontot.assessment;

import java.util.ArrayList;
import java.util.List;
import vn.bontot.rules.MatchedRow;

/**
 * What the tables make of one dossier.
 *
 * <p>While a violation is on {@code HOLD} or waits for its {@code REVIEW}, {@code t3}, {@code goodCount} and
 * {@code rulesRecognise} are null and the rest is filled.
 *
 * @param violationOutcome after what the branches do to their đảng bộ
 * @param branchesRecognised null for a branch type
 * @param branchesTotal null for a branch type
 * @param rulesRecognise whether a session may recognise the unit
 */
public record Verdict(
        Boolean t1,
        Boolean t2,
        Boolean t3,
        Boolean t4,
        ViolationOutcome violationOutcome,
        Integer goodCount,
        Integer branchesRecognised,
        Integer branchesTotal,
        Boolean rulesRecognise,
        List<MatchedRow> matches) {

    /** Whether nothing can be decided yet. */
    public boolean open() {
        return goodCount == null;
    }

    /** Everything that speaks for the result: the rows of the verdict, then that of its rating. */
    List<MatchedRow> matchesWith(RatingProposal rating) {
        List<MatchedRow> rows = new ArrayList<>(matches);
        rows.addAll(rating.matches());
        return rows;
    }
}
