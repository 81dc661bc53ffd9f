package vn.bontot.award;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.bontot.award.Nomination.Grant;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.Refused;
import vn.bontot.desk.Refused.Problem;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.organisation.Organisations;
import vn.bontot.session.ProceedingsCheck;
import vn.bontot.session.Session;
import vn.bontot.session.SessionItem;
import vn.bontot.session.SessionKind;
import vn.bontot.session.Sessions;

/** The province's standing committee grants or refuses each nominee. */
@Service
class HoldingProvincialSession implements TaskUseCase<ProvincialSessionAnswer> {

    private final Nominations nominations;
    private final AwardLists lists;
    private final Sessions sessions;
    private final ProceedingsCheck proceedingsCheck;
    private final Organisations organisations;

    HoldingProvincialSession(
            Nominations nominations,
            AwardLists lists,
            Sessions sessions,
            ProceedingsCheck proceedingsCheck,
            Organisations organisations) {
        this.nominations = nominations;
        this.lists = lists;
        this.sessions = sessions;
        this.proceedingsCheck = proceedingsCheck;
        this.organisations = organisations;
    }

    @Override
    public String key() {
        return "HoldProvincialSession";
    }

    @Override
    public Class<ProvincialSessionAnswer> answerType() {
        return ProvincialSessionAnswer.class;
    }

    @Override
    public ProvincialSessionAnswer prefilled(OpenTask task) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        Map<String, String> reasons = new HashMap<>();
        for (Nomination nomination : nominations.of(task.campaignCode())) {
            outcomes.put(nomination.unitCode(), nomination.proposal().name());
            reasons.put(nomination.unitCode(), nomination.opinionReason());
        }
        String sessionId = sessionId(task);
        for (SessionItem item : sessions.items(sessionId)) {
            if (item.outcome() != null) {
                outcomes.replace(item.unitCode(), item.outcome());
                reasons.put(item.unitCode(), item.reason());
            }
        }
        Session known = sessions.find(sessionId).orElse(null);
        return new ProvincialSessionAnswer(
                known == null ? null : known.heldOn(),
                known == null ? null : known.chair(),
                known == null ? null : known.minutesDocument(),
                outcomes,
                reasons,
                null,
                null);
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        return Map.of(
                "nominations", nominations.of(task.campaignCode()),
                "province", organisations.province(),
                "marks", List.of(Grant.values()));
    }

    @Override
    public Outcome answer(OpenTask task, ProvincialSessionAnswer answer, Actor actor) {
        return switch (answer.verdict()) {
            case RETURNED -> sendBack(task, answer);
            case KEPT -> keep(task, answer);
            case PASSED -> pass(task, answer);
        };
    }

    private Outcome sendBack(OpenTask task, ProvincialSessionAnswer answer) {
        if (answer.returnedReason() == null || answer.returnedReason().isBlank()) {
            throw new Refused("returnedReason", "Đề nghị nêu rõ lý do trả lại.");
        }
        nominations.sendBack(task.campaignCode(), answer.returnedReason());
        return Outcome.done("returned", true);
    }

    private Outcome keep(OpenTask task, ProvincialSessionAnswer answer) {
        List<Nomination> list = nominations.of(task.campaignCode());
        Map<String, Grant> grants = Marks.demand(
                Grant.class, "outcomes", list, answer.outcomes(), answer.reasons(), (nomination, grant) -> false);
        write(task, answer, list, grants);
        return Outcome.staysOpen();
    }

    private Outcome pass(OpenTask task, ProvincialSessionAnswer answer) {
        proceedingsCheck.demandMeeting(answer.proceedings());
        List<Nomination> list = nominations.of(task.campaignCode());
        Map<String, Grant> grants = Marks.demand(
                Grant.class,
                "outcomes",
                list,
                answer.outcomes(),
                answer.reasons(),
                (nomination, grant) -> grant == Grant.REFUSED || grant != nomination.proposal());
        demandGrantable(task.campaignCode(), list, grants);
        write(task, answer, list, grants);
        sessions.fixList(sessionId(task));
        return Outcome.done("returned", false);
    }

    private void demandGrantable(String campaignCode, List<Nomination> list, Map<String, Grant> grants) {
        Map<String, Set<String>> eligible = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Nomination nomination : list) {
            if (grants.get(nomination.unitCode()) == Grant.REFUSED) {
                continue;
            }
            String field = "outcomes[" + nomination.unitCode() + "]";
            boolean stillEligible = eligible.computeIfAbsent(
                            nomination.committeeCode(), committee -> lists.eligibleUnits(campaignCode, committee))
                    .contains(nomination.unitCode());
            if (!stillEligible) {
                problems.add(new Problem(field, nomination.unitName() + " không còn đủ điều kiện khen thưởng."));
            } else if (!nomination.isAppraised()) {
                problems.add(new Problem(
                        field,
                        nomination.unitName() + " chưa được thẩm định; đề nghị trả lại danh sách để thẩm định."));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private void write(
            OpenTask task, ProvincialSessionAnswer answer, List<Nomination> list, Map<String, Grant> grants) {
        String sessionId = sessionId(task);
        sessions.open(sessionId, SessionKind.PROVINCIAL, task.campaignCode(), null, province());
        Map<String, String> proposals = new LinkedHashMap<>();
        list.forEach(nomination ->
                proposals.put(nomination.unitCode(), nomination.proposal().name()));
        sessions.put(sessionId, proposals);
        sessions.decide(
                sessionId,
                grants.entrySet().stream()
                        .map(grant -> new SessionItem(
                                sessionId,
                                grant.getKey(),
                                proposals.get(grant.getKey()),
                                grant.getValue().name(),
                                answer.reasons().get(grant.getKey())))
                        .toList());
        sessions.record(sessionId, answer.proceedings());
    }

    private String sessionId(OpenTask task) {
        return Sessions.id(SessionKind.PROVINCIAL, task.campaignCode(), null, province());
    }

    private String province() {
        return organisations.province().code();
    }
}
