package vn.bontot.launch;

import java.util.List;
import vn.bontot.rules.DecisionTables;
import vn.bontot.rules.MatchedRow;

/**
 * The pilots that a committee has to choose at least.
 *
 * @param committees number of đảng bộ cơ sở
 * @param branches number of chi bộ
 * @param matches the row of {@code pilot-minimum.dmn} that says so
 */
public record PilotMinimum(int committees, int branches, List<MatchedRow> matches) {

    /** The minimum of one committee. */
    public static PilotMinimum of(PilotFacts facts, DecisionTables tables) {
        var result = tables.evaluate("pilot-minimum", facts);
        return new PilotMinimum(
                result.output("minPilotCommittees"), result.output("minPilotBranches"), result.matches());
    }
}
