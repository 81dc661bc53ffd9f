package vn.bontot.rehearsal.officials.summary;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.bontot.desk.OpenTask;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.summary.Conference;

/** A committee holds its conference on the day on which it is asked. */
@Component
class RecordsConference implements Official {

    private final Clock clock;

    RecordsConference(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String key() {
        return "RecordConference";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        return new Conference(LocalDate.now(clock), "Hội trường cấp ủy", null, 0);
    }
}
