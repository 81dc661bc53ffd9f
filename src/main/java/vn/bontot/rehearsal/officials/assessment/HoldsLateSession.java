package vn.bontot.rehearsal.officials.assessment;

import java.time.Clock;
import java.time.LocalDate;
import vn.bontot.desk.OpenTask;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;
import vn.bontot.violation.SupplementaryAnswer;

/** Follows the proposal; no rehearsal takes a late dossier up, a demo may. */
@Simulated
class HoldsLateSession implements Official {

    private final Clock clock;

    HoldsLateSession(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String key() {
        return "HoldLateSession";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        LocalDate today = LocalDate.now(clock);
        return new SupplementaryAnswer(
                today, "Bí thư", null, true, null, "BSM-QĐ/" + task.unitCode(), today, "Bí thư", null, null);
    }
}
