package vn.bontot.rehearsal.officials.launch;

import java.time.Clock;
import java.time.LocalDate;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Verdict;
import vn.bontot.launch.PlanApproval;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;

/** A committee's standing committee approves its plan on the day on which it is asked. */
@Simulated
class ApprovesCommitteePlan implements Official {

    private final Clock clock;

    ApprovesCommitteePlan(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String key() {
        return "ApproveCommitteePlan";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        LocalDate today = LocalDate.now(clock);
        return new PlanApproval(Verdict.AGREED, null, today, "12-KH/HU", today, "Bí thư cấp ủy");
    }
}
