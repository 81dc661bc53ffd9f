package vn.bontot.rehearsal.output;

/**
 * One row of {@code results.csv}; a null becomes an empty cell.
 *
 * @param t3 null on {@code HOLD}, as are goodCount, recognised and rating
 * @param branchesRecognised null for branch types, as is branchesTotal
 * @param recognised the state at the end of the campaign
 * @param rating the proposal made at the session
 */
public record ResultRow(
        String cycle,
        String unit,
        Boolean t1,
        Boolean t2,
        Boolean t3,
        Boolean t4,
        String violationOutcome,
        Integer goodCount,
        Integer branchesRecognised,
        Integer branchesTotal,
        Boolean recognised,
        String rating) {}
