package vn.bontot.violation;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.Refused;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.session.ProceedingsCheck;
import vn.bontot.session.SessionKind;

/** A supplementary meeting decides a dossier that waited for the conclusion of its case. */
@Service
class HoldingSupplementarySession implements TaskUseCase<SupplementaryAnswer> {

    private static final String RECOGNISED = "RECOGNISED";
    private static final String NOT_RECOGNISED = "NOT_RECOGNISED";

    private final CaseViews views;
    private final Violations violations;
    private final CaseSessions caseSessions;
    private final ProceedingsCheck proceedingsCheck;
    private final SupplementaryDecisions decisions;

    HoldingSupplementarySession(
            CaseViews views,
            Violations violations,
            CaseSessions caseSessions,
            ProceedingsCheck proceedingsCheck,
            SupplementaryDecisions decisions) {
        this.views = views;
        this.violations = violations;
        this.caseSessions = caseSessions;
        this.proceedingsCheck = proceedingsCheck;
        this.decisions = decisions;
    }

    @Override
    public String key() {
        return "HoldSupplementarySession";
    }

    @Override
    public Class<SupplementaryAnswer> answerType() {
        return SupplementaryAnswer.class;
    }

    @Override
    public SupplementaryAnswer prefilled(OpenTask task) {
        return new SupplementaryAnswer(null, null, null, true, null, null, null, null, null, null);
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        Map<String, Object> shown = new HashMap<>(views.shown(task));
        shown.put("proposesRecognition", proposesRecognition(task));
        return shown;
    }

    @Override
    public Outcome answer(OpenTask task, SupplementaryAnswer answer, Actor actor) {
        proceedingsCheck.demandMeetingAndDecision(answer.proceedings());
        if (!answer.followed() && (answer.reason() == null || answer.reason().isBlank())) {
            throw new Refused("reason", "Ý kiến khác đề xuất phải nêu lý do.");
        }
        decideReview(task, answer);
        boolean proposed = proposesRecognition(task);
        caseSessions.writeDown(
                SessionKind.SUPPLEMENTARY,
                task,
                answer.proceedings(),
                proposed ? RECOGNISED : NOT_RECOGNISED,
                proposed && answer.followed() ? RECOGNISED : NOT_RECOGNISED,
                answer.reason());
        decisions.decide(
                task.campaignCode(),
                task.cycleCode(),
                task.unitCode(),
                answer.followed(),
                answer.reason(),
                answer.decisionNumber());
        return Outcome.done();
    }

    /** The rules are asked after this: what the meeting says of the violation is one of their facts. */
    private void decideReview(OpenTask task, SupplementaryAnswer answer) {
        Boolean accepted = violations.get(task.caseId()).accepted();
        if (accepted == null || answer.accepts() == null || answer.accepts().equals(accepted)) {
            return;
        }
        if (answer.acceptReason() == null || answer.acceptReason().isBlank()) {
            throw new Refused("acceptReason", "Quyết định khác đề xuất của Ủy ban Kiểm tra phải nêu lý do.");
        }
        violations.decideInSession(
                task.campaignCode(), task.cycleCode(), task.unitCode(), answer.accepts(), answer.acceptReason());
    }

    private boolean proposesRecognition(OpenTask task) {
        return decisions.proposesRecognition(task.campaignCode(), task.cycleCode(), task.unitCode());
    }
}
