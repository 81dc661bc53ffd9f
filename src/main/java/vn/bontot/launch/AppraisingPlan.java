package vn.bontot.launch;

import java.util.Map;
import org.springframework.stereotype.Service;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.TaskUseCase;

/** The province's office appraises the draft: it goes to the standing committee or back. */
@Service
class AppraisingPlan implements TaskUseCase<PlanReview> {

    private final PlanDesk desk;

    AppraisingPlan(PlanDesk desk) {
        this.desk = desk;
    }

    @Override
    public String key() {
        return "AppraisePlan";
    }

    @Override
    public Class<PlanReview> answerType() {
        return PlanReview.class;
    }

    @Override
    public PlanReview prefilled(OpenTask task) {
        return new PlanReview(null, null);
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        return desk.shown(task);
    }

    @Override
    public Outcome answer(OpenTask task, PlanReview answer, Actor actor) {
        return Outcome.done("returned", desk.appraise(task, answer));
    }
}
