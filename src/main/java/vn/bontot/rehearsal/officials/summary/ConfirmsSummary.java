package vn.bontot.rehearsal.officials.summary;

import org.springframework.stereotype.Component;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Verdict;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.summary.SummaryReview;

/** The đảng ủy cơ sở confirms a branch's summary. */
@Component
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
