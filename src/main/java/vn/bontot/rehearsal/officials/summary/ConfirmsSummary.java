package vn.bontot.rehearsal.officials.summary;

import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Verdict;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;
import vn.bontot.summary.SummaryReview;

/** The đảng ủy cơ sở confirms a branch's summary. */
@Simulated
class ConfirmsSummary implements Official {

    @Override
    public String key() {
        return "ConfirmSummary";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        return new SummaryReview(Verdict.AGREED, null);
    }
}
