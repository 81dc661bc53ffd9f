package vn.bontot.award;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.bontot.assessment.HeldDossiers;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.organisation.Organisations;
import vn.bontot.session.SessionKind;
import vn.bontot.session.Sessions;

/** The board lists who is eligible and proposes who gets what, within the quota (R18–R21). */
@Service
class PreparingAwardList implements TaskUseCase<AwardListAnswer> {

    private final AwardLists lists;
    private final AwardBook book;
    private final Sessions sessions;
    private final HeldDossiers heldDossiers;
    private final Organisations organisations;

    PreparingAwardList(
            AwardLists lists,
            AwardBook book,
            Sessions sessions,
            HeldDossiers heldDossiers,
            Organisations organisations) {
        this.lists = lists;
        this.book = book;
        this.sessions = sessions;
        this.heldDossiers = heldDossiers;
        this.organisations = organisations;
    }

    @Override
    public String key() {
        return "PrepareAwardList";
    }

    @Override
    public Class<AwardListAnswer> answerType() {
        return AwardListAnswer.class;
    }

    /** The suggestion, or where the list comes back what was proposed before for units that are still eligible. */
    @Override
    public AwardListAnswer prefilled(OpenTask task) {
        AwardList list = lists.current(task.campaignCode(), task.committeeCode());
        AwardQuotaRow known =
                book.find(task.campaignCode(), task.committeeCode()).orElse(null);
        Map<String, String> choices = new LinkedHashMap<>(list.suggestions());
        if (known == null || known.returnedReason() == null) {
            return new AwardListAnswer(choices, Map.of(), list.whyNoNomination().orElse(null), null);
        }
        sessions.items(sessionId(task)).forEach(item -> choices.replace(item.unitCode(), item.proposal()));
        Map<String, String> reasons = new HashMap<>();
        book.rows(task.campaignCode(), task.committeeCode())
                .forEach(row -> reasons.put(row.unitCode(), row.proposalReason()));
        return new AwardListAnswer(choices, reasons, known.noNominationReason(), known.listNote());
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        AwardList list = lists.current(task.campaignCode(), task.committeeCode());
        Map<String, Object> shown = new HashMap<>();
        shown.put("list", list);
        shown.put("chosen", list.countWithinQuota(prefilled(task).choices()));
        shown.put("whyNoQuota", list.whyNoQuota().orElse(null));
        shown.put("waiting", heldDossiers.waiting(task.campaignCode(), task.committeeCode()));
        shown.put("committee", organisations.get(task.committeeCode()));
        shown.put("choices", List.of(AwardChoice.values()));
        shown.put(
                "returnedReason",
                book.find(task.campaignCode(), task.committeeCode())
                        .map(AwardQuotaRow::returnedReason)
                        .orElse(null));
        return shown;
    }

    @Override
    public Outcome answer(OpenTask task, AwardListAnswer answer, Actor actor) {
        book.lock(task.campaignCode(), task.committeeCode());
        AwardList list = lists.current(task.campaignCode(), task.committeeCode());
        Map<String, AwardChoice> choices = AwardCheck.demandLawful(
                list, answer.choices(), list.suggestions(), answer.reasons(), answer.noNominationReason());
        book.store(task.campaignCode(), task.committeeCode(), list, answer.reasons());
        book.listed(task.campaignCode(), task.committeeCode(), answer.note(), answer.noNominationReason());
        String sessionId = sessionId(task);
        sessions.open(sessionId, SessionKind.AWARD, task.campaignCode(), null, task.committeeCode());
        sessions.put(
                sessionId,
                choices.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, choice -> choice.getValue()
                        .name())));
        return Outcome.done();
    }

    private static String sessionId(OpenTask task) {
        return Sessions.id(SessionKind.AWARD, task.campaignCode(), null, task.committeeCode());
    }
}
