package vn.bontot.assessment;

import java.util.Map;
import org.springframework.stereotype.Service;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.TaskUseCase;

/** The đảng ủy cơ sở checks a branch's self-assessment. */
@Service
class VerifyingAssessments implements TaskUseCase<Verification> {

    private final ReviewedItems items;
    private final Assessments assessments;

    VerifyingAssessments(ReviewedItems items, Assessments assessments) {
        this.items = items;
        this.assessments = assessments;
    }

    @Override
    public String key() {
        return "VerifyAssessment";
    }

    @Override
    public Class<Verification> answerType() {
        return Verification.class;
    }

    @Override
    public Verification prefilled(OpenTask task) {
        return new Verification(
                null, null, null, null, null, items.marks(task), items.reasons(task, MarkedItem::verifiedReason));
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        return items.shown(task);
    }

    @Override
    public Outcome answer(OpenTask task, Verification answer, Actor actor) {
        assessments.demandAwaited(task.entryId());
        if (answer.returned()) {
            items.giveBack(task, answer, ReturnStep.VERIFICATION, actor);
        } else {
            items.demandReasons(task, answer, MarkedItem::selfMark, "Mục %s: ý kiến khác tự đánh giá phải nêu lý do.");
            assessments.verify(task.entryId(), answer.marks(), answer.reasons());
            assessments.become(task.entryId(), AssessmentState.VERIFIED);
        }
        return Outcome.done("returned", answer.returned());
    }
}
