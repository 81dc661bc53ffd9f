package vn.bontot.award;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.bontot.assessment.HeldDossiers;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.Refused;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.organisation.Organisations;
import vn.bontot.session.ProceedingsCheck;
import vn.bontot.session.Session;
import vn.bontot.session.SessionItem;
import vn.bontot.session.SessionKind;
import vn.bontot.session.Sessions;

/**
 * The standing committee decides who gets giấy khen and who is nominated. The quota is held here: the committee's row is
 * locked, and who is eligible is asked again.
 */
@Service
class HoldingAwardSession implements TaskUseCase<AwardSessionAnswer> {

    private final AwardLists lists;
    private final AwardBook book;
    private final Sessions sessions;
    private final ProceedingsCheck proceedingsCheck;
    private final HeldDossiers heldDossiers;
    private final Organisations organisations;

    HoldingAwardSession(
            AwardLists lists,
            AwardBook book,
            Sessions sessions,
            ProceedingsCheck proceedingsCheck,
            HeldDossiers heldDossiers,
            Organisations organisations) {
        this.lists = lists;
        this.book = book;
        this.sessions = sessions;
        this.proceedingsCheck = proceedingsCheck;
        this.heldDossiers = heldDossiers;
        this.organisations = organisations;
    }

    @Override
    public String key() {
        return "HoldAwardSession";
    }

    @Override
    public Class<AwardSessionAnswer> answerType() {
        return AwardSessionAnswer.class;
    }

    @Override
    public AwardSessionAnswer prefilled(OpenTask task) {
        AwardList list = lists.current(task.campaignCode(), task.committeeCode());
        Session session = sessions.get(sessionId(task));
        Map<String, String> choices = new LinkedHashMap<>();
        Map<String, String> reasons = new HashMap<>();
        list.lines().forEach(line -> choices.put(line.unitCode(), AwardChoice.NONE.name()));
        for (SessionItem item : sessions.items(session.id())) {
            choices.replace(item.unitCode(), item.outcome() == null ? item.proposal() : item.outcome());
            reasons.put(item.unitCode(), item.reason());
        }
        String noNominationReason = book.find(task.campaignCode(), task.committeeCode())
                .map(AwardQuotaRow::noNominationReason)
                .or(list::whyNoNomination)
                .orElse(null);
        return new AwardSessionAnswer(
                session.heldOn(),
                session.chair(),
                session.minutesDocument(),
                choices,
                reasons,
                noNominationReason,
                null,
                null);
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        AwardList list = lists.current(task.campaignCode(), task.committeeCode());
        AwardQuotaRow known =
                book.find(task.campaignCode(), task.committeeCode()).orElse(null);
        Map<String, Object> shown = new HashMap<>();
        shown.put("list", list);
        shown.put("chosen", list.countWithinQuota(prefilled(task).choices()));
        shown.put("whyNoQuota", list.whyNoQuota().orElse(null));
        shown.put("proposals", proposals(sessionId(task)));
        shown.put("proposalReasons", proposalReasons(task));
        shown.put("waiting", heldDossiers.waiting(task.campaignCode(), task.committeeCode()));
        shown.put("committee", organisations.get(task.committeeCode()));
        shown.put("choices", List.of(AwardChoice.values()));
        shown.put("listNote", known == null ? null : known.listNote());
        return shown;
    }

    @Override
    public Outcome answer(OpenTask task, AwardSessionAnswer answer, Actor actor) {
        return switch (answer.verdict()) {
            case RETURNED -> sendBack(task, answer);
            case KEPT -> keep(task, answer);
            case PASSED -> pass(task, answer);
        };
    }

    private Outcome sendBack(OpenTask task, AwardSessionAnswer answer) {
        if (answer.returnedReason() == null || answer.returnedReason().isBlank()) {
            throw new Refused("returnedReason", "Đề nghị nêu rõ lý do trả lại.");
        }
        book.lock(task.campaignCode(), task.committeeCode());
        book.returned(task.campaignCode(), task.committeeCode(), answer.returnedReason());
        return Outcome.done("returned", true);
    }

    private Outcome keep(OpenTask task, AwardSessionAnswer answer) {
        book.lock(task.campaignCode(), task.committeeCode());
        AwardList list = lists.current(task.campaignCode(), task.committeeCode());
        Map<String, AwardChoice> choices = AwardCheck.demandReadable(list, answer.choices());
        write(task, answer, proposals(sessionId(task)), choices);
        return Outcome.staysOpen();
    }

    private Outcome pass(OpenTask task, AwardSessionAnswer answer) {
        proceedingsCheck.demandMeeting(answer.proceedings());
        book.lock(task.campaignCode(), task.committeeCode());
        heldDossiers.closeUndecided(task.campaignCode(), task.committeeCode());
        AwardList list = lists.current(task.campaignCode(), task.committeeCode());
        Map<String, String> proposals = proposals(sessionId(task));
        Map<String, AwardChoice> choices = AwardCheck.demandLawful(
                list, answer.choices(), proposals, answer.reasons(), answer.noNominationReason());
        book.store(task.campaignCode(), task.committeeCode(), list, proposalReasons(task));
        book.decided(task.campaignCode(), task.committeeCode(), answer.noNominationReason());
        write(task, answer, proposals, choices);
        sessions.fixList(sessionId(task));
        return Outcome.done("returned", false);
    }

    private void write(
            OpenTask task, AwardSessionAnswer answer, Map<String, String> proposals, Map<String, AwardChoice> choices) {
        String sessionId = sessionId(task);
        Map<String, String> onTheList = new LinkedHashMap<>();
        choices.keySet().forEach(unit -> onTheList.put(unit, proposals.getOrDefault(unit, AwardChoice.NONE.name())));
        sessions.put(sessionId, onTheList);
        sessions.decide(
                sessionId,
                choices.entrySet().stream()
                        .map(choice -> new SessionItem(
                                sessionId,
                                choice.getKey(),
                                onTheList.get(choice.getKey()),
                                choice.getValue().name(),
                                answer.reasons().get(choice.getKey())))
                        .toList());
        sessions.record(sessionId, answer.proceedings());
    }

    private Map<String, String> proposals(String sessionId) {
        Map<String, String> proposals = new HashMap<>();
        sessions.items(sessionId).forEach(item -> proposals.put(item.unitCode(), item.proposal()));
        return proposals;
    }

    private Map<String, String> proposalReasons(OpenTask task) {
        Map<String, String> reasons = new HashMap<>();
        book.rows(task.campaignCode(), task.committeeCode())
                .forEach(row -> reasons.put(row.unitCode(), row.proposalReason()));
        return reasons;
    }

    private static String sessionId(OpenTask task) {
        return Sessions.id(SessionKind.AWARD, task.campaignCode(), null, task.committeeCode());
    }
}
