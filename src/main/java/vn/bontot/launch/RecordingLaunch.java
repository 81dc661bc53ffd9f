package vn.bontot.launch;

import java.util.Map;
import org.springframework.stereotype.Service;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.organisation.Organisations;

/** The province's launch and the committees' pledges (domain R1, R3). It unlocks the committees' rollout. */
@Service
class RecordingLaunch implements TaskUseCase<LaunchAnswer> {

    private final LaunchDesk desk;
    private final Organisations organisations;

    RecordingLaunch(LaunchDesk desk, Organisations organisations) {
        this.desk = desk;
        this.organisations = organisations;
    }

    @Override
    public String key() {
        return "RecordLaunch";
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
        return desk.shown(task, organisations.committees());
    }

    @Override
    public Outcome answer(OpenTask task, LaunchAnswer answer, Actor actor) {
        desk.record(task, answer, organisations.committees());
        return Outcome.done();
    }
}
