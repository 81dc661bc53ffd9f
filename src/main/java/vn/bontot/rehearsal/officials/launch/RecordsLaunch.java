package vn.bontot.rehearsal.officials.launch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import vn.bontot.desk.OpenTask;
import vn.bontot.launch.LaunchAnswer;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.Organisations;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;

/** The launch of the province takes place on the day on which it is asked, and everybody below signs. */
@Simulated
class RecordsLaunch implements Official {

    private final Organisations organisations;
    private final Clock clock;

    RecordsLaunch(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "RecordLaunch";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        var signatories =
                organisations.committees().stream().collect(Collectors.toMap(Organisation::code, organisation -> true));
        return new LaunchAnswer(LocalDate.now(clock), "Hội trường Tỉnh ủy", null, signatories);
    }
}
