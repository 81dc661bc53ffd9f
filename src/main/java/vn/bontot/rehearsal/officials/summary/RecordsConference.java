package vn.bontot.rehearsal.officials.summary;

import java.time.Clock;
import java.time.LocalDate;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;
import vn.bontot.summary.Conference;

/** A committee holds its conference on the day on which it is asked, and hands over what its decision grants. */
@Simulated
class RecordsConference implements Official {

    private final TaskUseCase<Conference> recording;
    private final Clock clock;

    RecordsConference(TaskUseCase<Conference> recording, Clock clock) {
        this.recording = recording;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "RecordConference";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        Integer granted = recording.prefilled(task).commendations();
        return new Conference(LocalDate.now(clock), "Hội trường cấp ủy", null, granted == null ? 0 : granted);
    }
}
