package vn.bontot.launch;

import java.util.Map;
import org.springframework.stereotype.Service;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.TaskUseCase;

/** The signer records what the province's standing committee decided about the plan. */
@Service
class ApprovingPlan implements TaskUseCase<PlanApproval> {

    private final PlanDesk desk;

    ApprovingPlan(PlanDesk desk) {
        this.desk = desk;
    }

    @Override
    public String key() {
        return "ApprovePlan";
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
