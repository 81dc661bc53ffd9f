package vn.bontot.rehearsal.officials.launch;

import org.springframework.stereotype.Component;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Verdict;
import vn.bontot.launch.PlanReview;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;

/** The province's office agrees to the draft. */
@Component
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
