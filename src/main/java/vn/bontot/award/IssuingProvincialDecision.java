package vn.bontot.award;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.bontot.award.Nomination.Grant;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.organisation.Organisations;
import vn.bontot.session.Proceedings;
import vn.bontot.session.ProceedingsCheck;
import vn.bontot.session.Session;
import vn.bontot.session.SessionKind;
import vn.bontot.session.Sessions;

/** The province's decision is out: granted nominees have their bằng khen, the others fall back to giấy khen. */
@Service
class IssuingProvincialDecision implements TaskUseCase<ProvincialDecision> {

    private final AwardBook book;
    private final Nominations nominations;
    private final SettlingAwards settling;
    private final AwardNotices notices;
    private final Sessions sessions;
    private final ProceedingsCheck proceedingsCheck;
    private final Organisations organisations;

    IssuingProvincialDecision(
            AwardBook book,
            Nominations nominations,
            SettlingAwards settling,
            AwardNotices notices,
            Sessions sessions,
            ProceedingsCheck proceedingsCheck,
            Organisations organisations) {
        this.book = book;
        this.nominations = nominations;
        this.settling = settling;
        this.notices = notices;
        this.sessions = sessions;
        this.proceedingsCheck = proceedingsCheck;
        this.organisations = organisations;
    }

    @Override
    public String key() {
        return "IssueProvincialDecision";
    }

    @Override
    public Class<ProvincialDecision> answerType() {
        return ProvincialDecision.class;
    }

    @Override
    public ProvincialDecision prefilled(OpenTask task) {
        return new ProvincialDecision(null, null, null);
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        Set<String> granted = granted(sessionId(task));
        List<Nomination> list = nominations.of(task.campaignCode());
        return Map.of(
                "meeting", sessions.get(sessionId(task)),
                "granted",
                        list.stream()
                                .filter(unit -> granted.contains(unit.unitCode()))
                                .toList(),
                "refused",
                        list.stream()
                                .filter(unit -> !granted.contains(unit.unitCode()))
                                .toList(),
                "province", organisations.province());
    }

    @Override
    public Outcome answer(OpenTask task, ProvincialDecision answer, Actor actor) {
        List<AwardQuotaRow> committees = book.lockAll(task.campaignCode());
        Session session = sessions.lock(sessionId(task));
        Proceedings proceedings =
                session.proceedings().withDecision(answer.decisionNumber(), answer.decisionOn(), answer.signer());
        proceedingsCheck.demandDecision(proceedings);
        sessions.record(session.id(), proceedings);
        sessions.issue(session.id());
        Set<String> granted = granted(session.id());
        committees.stream()
                .filter(committee -> committee.stage() == AwardStage.ISSUED)
                .forEach(committee -> {
                    Set<String> nominees = nominees(committee);
                    settling.settle(task.campaignCode(), committee.committeeCode(), granted);
                    notices.tell(
                            book.rows(task.campaignCode(), committee.committeeCode()).stream()
                                    .filter(row -> nominees.contains(row.unitCode()))
                                    .toList(),
                            answer.decisionNumber());
                });
        return Outcome.done();
    }

    private Set<String> nominees(AwardQuotaRow committee) {
        return book.rows(committee.campaignCode(), committee.committeeCode()).stream()
                .filter(row -> AwardChoice.NOMINATED.name().equals(row.result()))
                .map(AwardRow::unitCode)
                .collect(Collectors.toSet());
    }

    private Set<String> granted(String sessionId) {
        return sessions.items(sessionId).stream()
                .filter(item -> Grant.GRANTED.name().equals(item.outcome()))
                .map(item -> item.unitCode())
                .collect(Collectors.toSet());
    }

    private String sessionId(OpenTask task) {
        return Sessions.id(
                SessionKind.PROVINCIAL,
                task.campaignCode(),
                null,
                organisations.province().code());
    }
}
