package vn.bontot.violation;

import java.util.Map;
import org.springframework.stereotype.Service;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.TaskUseCase;

/** The inspection commission proposes whether a violation found from within touches the third "tốt". */
@Service
class ReviewingViolation implements TaskUseCase<ViolationReview> {

    private final Violations violations;
    private final CaseViews views;

    ReviewingViolation(Violations violations, CaseViews views) {
        this.violations = violations;
        this.views = views;
    }

    @Override
    public String key() {
        return "ReviewViolation";
    }

    @Override
    public Class<ViolationReview> answerType() {
        return ViolationReview.class;
    }

    @Override
    public ViolationReview prefilled(OpenTask task) {
        ViolationCase known = violations.get(task.caseId());
        return new ViolationReview(known.reviewAccepts(), known.reviewReason());
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        return views.shown(task);
    }

    @Override
    public Outcome answer(OpenTask task, ViolationReview answer, Actor actor) {
        violations.review(task.caseId(), answer.reviewAccepts(), answer.reason());
        return Outcome.done();
    }
}
