package vn.bontot.launch;

import java.util.Map;
import org.springframework.stereotype.Service;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.TaskUseCase;

/** A committee's board drafts its plan for the rollout; a returned draft is taken up again. */
@Service
class DraftingCommitteePlan implements TaskUseCase<PlanDraft> {

    private final PlanDesk desk;

    DraftingCommitteePlan(PlanDesk desk) {
        this.desk = desk;
    }

    @Override
    public String key() {
        return "DraftCommitteePlan";
    }

    @Override
    public Class<PlanDraft> answerType() {
        return PlanDraft.class;
    }

    @Override
    public PlanDraft prefilled(OpenTask task) {
        return desk.draft(task);
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        return desk.shown(task);
    }

    @Override
    public Outcome answer(OpenTask task, PlanDraft answer, Actor actor) {
        desk.handIn(task, answer);
        return Outcome.done();
    }
}
