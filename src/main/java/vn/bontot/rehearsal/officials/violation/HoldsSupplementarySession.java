package vn.bontot.rehearsal.officials.violation;

import java.time.Clock;
import java.time.LocalDate;
import vn.bontot.desk.OpenTask;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;
import vn.bontot.violation.SupplementaryAnswer;

/** Follows the proposal. */
@Simulated
class HoldsSupplementarySession implements Official {

    private final Clock clock;

    HoldsSupplementarySession(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String key() {
        return "HoldSupplementarySession";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        LocalDate today = LocalDate.now(clock);
        return new SupplementaryAnswer(
                today, "Bí thư", null, true, null, "BS-QĐ/" + task.unitCode(), today, "Bí thư", null, null);
    }
}
