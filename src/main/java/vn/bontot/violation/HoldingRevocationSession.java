package vn.bontot.violation;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.desk.UnitNotice;
import vn.bontot.desk.UnitNotices;
import vn.bontot.session.ProceedingsCheck;
import vn.bontot.session.SessionKind;

/** The standing committee takes a recognition back, or keeps it, with a reason. */
@Service
class HoldingRevocationSession implements TaskUseCase<RevocationAnswer> {

    private static final String REVOKED = "REVOKED";
    private static final String KEPT = "KEPT";

    private final CaseViews views;
    private final CaseSessions caseSessions;
    private final ProceedingsCheck proceedingsCheck;
    private final Revocations revocations;
    private final UnitNotices notices;

    HoldingRevocationSession(
            CaseViews views,
            CaseSessions caseSessions,
            ProceedingsCheck proceedingsCheck,
            Revocations revocations,
            UnitNotices notices) {
        this.views = views;
        this.caseSessions = caseSessions;
        this.proceedingsCheck = proceedingsCheck;
        this.revocations = revocations;
        this.notices = notices;
    }

    @Override
    public String key() {
        return "HoldRevocationSession";
    }

    @Override
    public Class<RevocationAnswer> answerType() {
        return RevocationAnswer.class;
    }

    @Override
    public RevocationAnswer prefilled(OpenTask task) {
        return new RevocationAnswer(null, null, null, null, null, null, null, null);
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        return views.shown(task);
    }

    @Override
    public Outcome answer(OpenTask task, RevocationAnswer answer, Actor actor) {
        if (answer.revoked()) {
            proceedingsCheck.demandMeetingAndDecision(answer.proceedings());
        } else {
            proceedingsCheck.demandMeeting(answer.proceedings());
        }
        caseSessions.writeDown(
                SessionKind.REVOCATION,
                task,
                answer.proceedings(),
                REVOKED,
                answer.revoked() ? REVOKED : KEPT,
                answer.reason());
        if (answer.revoked()) {
            revocations.revoke(
                    task.campaignCode(), task.cycleCode(), task.unitCode(), answer.decisionNumber(), answer.reason());
        } else {
            notices.tell(List.of(new UnitNotice(
                    task.campaignCode(),
                    task.cycleCode(),
                    task.unitCode(),
                    "Xét thu hồi công nhận",
                    "Giữ nguyên công nhận.")));
        }
        return Outcome.done();
    }
}
