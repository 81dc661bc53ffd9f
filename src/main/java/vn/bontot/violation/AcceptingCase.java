package vn.bontot.violation;

import java.util.Map;
import org.springframework.stereotype.Service;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.Refused;
import vn.bontot.desk.TaskUseCase;

/** The inspection commission takes a case up, or says why not. An anonymous report is never taken up. */
@Service
class AcceptingCase implements TaskUseCase<CaseAcceptance> {

    private static final String ANONYMOUS = "Đơn không có tên người báo cáo không được xem xét, thụ lý.";

    private final Violations violations;
    private final CaseViews views;

    AcceptingCase(Violations violations, CaseViews views) {
        this.violations = violations;
        this.views = views;
    }

    @Override
    public String key() {
        return "AcceptCase";
    }

    @Override
    public Class<CaseAcceptance> answerType() {
        return CaseAcceptance.class;
    }

    @Override
    public CaseAcceptance prefilled(OpenTask task) {
        return violations.get(task.caseId()).anonymous()
                ? new CaseAcceptance(false, ANONYMOUS)
                : new CaseAcceptance(null, null);
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        return views.shown(task);
    }

    @Override
    public Outcome answer(OpenTask task, CaseAcceptance answer, Actor actor) {
        if (!answer.takenUp()) {
            if (answer.reason() == null || answer.reason().isBlank()) {
                throw new Refused("reason", "Đề nghị nêu lý do không thụ lý.");
            }
            violations.refuse(task.caseId(), answer.reason());
            return Outcome.done("takenUp", false);
        }
        if (violations.get(task.caseId()).anonymous()) {
            throw new Refused("takenUp", ANONYMOUS);
        }
        violations.takeUp(task.caseId());
        return Outcome.done("takenUp", true);
    }
}
