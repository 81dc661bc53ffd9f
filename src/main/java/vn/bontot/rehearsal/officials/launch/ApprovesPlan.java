package vn.bontot.rehearsal.officials.launch;

import java.time.Clock;
import java.time.LocalDate;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Verdict;
import vn.bontot.launch.PlanApproval;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;

/** The province's standing committee approves the plan on the day on which it is asked. */
@Simulated
class ApprovesPlan implements Official {

    private final Clock clock;

    ApprovesPlan(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String key() {
        return "ApprovePlan";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        LocalDate today = LocalDate.now(clock);
        return new PlanApproval(Verdict.AGREED, null, today, "102-KH/TU", today, "Bí thư Tỉnh ủy");
    }
}
