package vn.bontot.assessment;

import vn.bontot.rules.MatchedRow;

/**
 * Why the rules say what they say of a dossier.
 *
 * @param figures the dossier's own figures in words: "15/16 đảng viên …; kế hoạch yêu cầu 100%"
 * @param row the row that decided, with the sentence of the plan and the version of its table
 */
public record Reason(String figures, MatchedRow row) {

    /** The figures, and behind them the sentence. */
    public String text() {
        return figures + ". (" + row.sentence() + ")";
    }
}
