package vn.bontot.launch;

import java.util.Map;
import org.springframework.stereotype.Service;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.TaskUseCase;

/** The signer records what a committee's standing committee decided about its plan. */
@Service
class ApprovingCommitteePlan implements TaskUseCase<PlanApproval> {

    private final PlanDesk desk;

    ApprovingCommitteePlan(PlanDesk desk) {
        this.desk = desk;
    }

    @Override
    public String key() {
        return "ApproveCommitteePlan";
    }

    @Override
    public Class<PlanApproval> answerType() {
        return PlanApproval.class;
    }

    @Override
    public PlanApproval prefilled(OpenTask task) {
        return desk.blankApproval();
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        return desk.shown(task);
    }

    @Override
    public Outcome answer(OpenTask task, PlanApproval answer, Actor actor) {
        return Outcome.done("returned", desk.approve(task, answer));
    }
}
