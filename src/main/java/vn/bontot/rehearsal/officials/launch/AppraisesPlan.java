package vn.bontot.rehearsal.officials.launch;

import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Verdict;
import vn.bontot.launch.PlanReview;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;

/** The province's office agrees to the draft. */
@Simulated
class AppraisesPlan implements Official {

    @Override
    public String key() {
        return "AppraisePlan";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        return new PlanReview(Verdict.AGREED, null);
    }
}
