package vn.bontot.launch;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.PaperDate;
import vn.bontot.desk.Refused;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.Organisations;

/** A committee's launch, never before the province's (R-order), and the pledges of the units directly below it. */
@Service
class RecordingCommitteeLaunch implements TaskUseCase<LaunchAnswer> {

    private final LaunchDesk desk;
    private final Launches launches;
    private final Organisations organisations;

    RecordingCommitteeLaunch(LaunchDesk desk, Launches launches, Organisations organisations) {
        this.desk = desk;
        this.launches = launches;
        this.organisations = organisations;
    }

    @Override
    public String key() {
        return "RecordCommitteeLaunch";
    }

    @Override
    public Class<LaunchAnswer> answerType() {
        return LaunchAnswer.class;
    }

    @Override
    public LaunchAnswer prefilled(OpenTask task) {
        return LaunchAnswer.blank();
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        return desk.shown(task, signatories(task));
    }

    @Override
    public Outcome answer(OpenTask task, LaunchAnswer answer, Actor actor) {
        String province = organisations.province().code();
        LocalDate provinceLaunchedOn = launches.launchedOn(task.campaignCode(), province)
                .orElseThrow(() -> new Refused("Tỉnh ủy chưa phát động phong trào nên cấp ủy chưa thể phát động."));
        if (answer.launchedOn().isBefore(provinceLaunchedOn)) {
            throw new Refused(
                    "launchedOn",
                    "Ngày phát động không được trước ngày Tỉnh ủy phát động (" + PaperDate.format(provinceLaunchedOn)
                            + ").");
        }
        desk.record(task, answer, signatories(task));
        return Outcome.done();
    }

    private List<Organisation> signatories(OpenTask task) {
        return organisations.unitsOf(task.committeeCode()).stream()
                .filter(unit -> task.committeeCode().equals(unit.parentCode()))
                .toList();
    }
}
