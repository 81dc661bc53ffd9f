package vn.bontot.rehearsal.officials.summary;

import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Verdict;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;
import vn.bontot.summary.SummaryReview;

/** The province's board receives a committee's report. */
@Simulated
class ReceivesReport implements Official {

    @Override
    public String key() {
        return "ReceiveReport";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        return new SummaryReview(Verdict.AGREED, null);
    }
}
