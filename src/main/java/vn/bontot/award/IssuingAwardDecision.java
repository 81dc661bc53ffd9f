package vn.bontot.award;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.organisation.Organisations;
import vn.bontot.session.Proceedings;
import vn.bontot.session.ProceedingsCheck;
import vn.bontot.session.Session;
import vn.bontot.session.SessionItem;
import vn.bontot.session.SessionKind;
import vn.bontot.session.Sessions;

/** The decision is out: giấy khen are final, nominations go up, or fall back where the province has decided already. */
@Service
class IssuingAwardDecision implements TaskUseCase<AwardDecision> {

    private static final String REVOKED_SINCE = "Đã thu hồi công nhận sau hội nghị xét khen thưởng.";

    private final AwardLists lists;
    private final AwardBook book;
    private final SettlingAwards settling;
    private final AwardNotices notices;
    private final Sessions sessions;
    private final ProceedingsCheck proceedingsCheck;
    private final Organisations organisations;

    IssuingAwardDecision(
            AwardLists lists,
            AwardBook book,
            SettlingAwards settling,
            AwardNotices notices,
            Sessions sessions,
            ProceedingsCheck proceedingsCheck,
            Organisations organisations) {
        this.lists = lists;
        this.book = book;
        this.settling = settling;
        this.notices = notices;
        this.sessions = sessions;
        this.proceedingsCheck = proceedingsCheck;
        this.organisations = organisations;
    }

    @Override
    public String key() {
        return "IssueDecision";
    }

    @Override
    public Class<AwardDecision> answerType() {
        return AwardDecision.class;
    }

    @Override
    public AwardDecision prefilled(OpenTask task) {
        return new AwardDecision(null, null, null, null);
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        List<AwardedUnit> awarded = sessions.items(sessionId(task)).stream()
                .filter(item -> !AwardChoice.NONE.name().equals(item.outcome()))
                .map(item -> new AwardedUnit(
                        item.unitCode(),
                        organisations.get(item.unitCode()).name(),
                        AwardChoice.valueOf(item.outcome())))
                .toList();
        return Map.of(
                "meeting", sessions.get(sessionId(task)),
                "awarded", awarded,
                "committee", organisations.get(task.committeeCode()));
    }

    /** One line of the decision. */
    public record AwardedUnit(String code, String name, AwardChoice choice) {}

    @Override
    public Outcome answer(OpenTask task, AwardDecision answer, Actor actor) {
        book.lock(task.campaignCode(), task.committeeCode());
        Session session = sessions.lock(sessionId(task));
        Proceedings proceedings =
                session.proceedings().withDecision(answer.decisionNumber(), answer.decisionOn(), answer.signer());
        proceedingsCheck.demandDecision(proceedings);
        enforce(task, lists.eligibleUnits(task.campaignCode(), task.committeeCode()));
        sessions.record(session.id(), proceedings);
        sessions.issue(session.id());
        book.issued(task.campaignCode(), task.committeeCode(), answer.submissionNumber());
        if (settling.provinceHasDecided(task.campaignCode())) {
            settling.settle(task.campaignCode(), task.committeeCode(), Set.of());
        }
        notices.tell(book.rows(task.campaignCode(), task.committeeCode()), answer.decisionNumber());
        return Outcome.done();
    }

    /** The quota is that of the meeting; a unit that lost a recognition since then gets nothing. */
    private void enforce(OpenTask task, Set<String> eligible) {
        for (SessionItem item : sessions.items(sessionId(task))) {
            boolean stands = eligible.contains(item.unitCode());
            book.result(
                    task.campaignCode(),
                    item.unitCode(),
                    stands ? item.outcome() : AwardChoice.NONE.name(),
                    stands ? item.reason() : REVOKED_SINCE);
        }
    }

    private static String sessionId(OpenTask task) {
        return Sessions.id(SessionKind.AWARD, task.campaignCode(), null, task.committeeCode());
    }
}
