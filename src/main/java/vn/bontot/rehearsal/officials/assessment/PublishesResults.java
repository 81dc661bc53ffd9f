package vn.bontot.rehearsal.officials.assessment;

import java.time.Clock;
import java.time.LocalDate;
import vn.bontot.assessment.PublishingResults;
import vn.bontot.desk.OpenTask;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;

/** The board sends out the notice. */
@Simulated
class PublishesResults implements Official {

    private final Clock clock;

    PublishesResults(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String key() {
        return "PublishResults";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        return new PublishingResults.Notice("Số 01-TB/" + task.committeeCode(), LocalDate.now(clock), null);
    }
}
