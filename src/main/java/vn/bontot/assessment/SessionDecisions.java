package vn.bontot.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Refused;
import vn.bontot.desk.Refused.Problem;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.Organisations;
import vn.bontot.session.SessionItem;
import vn.bontot.session.Sessions;

/** Turns what a session says into results: the rules are asked once more, then the session follows or departs. */
@Component
class SessionDecisions {

    private static final String RECOGNISED = "RECOGNISED";
    private static final String NOT_RECOGNISED = "NOT_RECOGNISED";

    private final Assessments assessments;
    private final DossierJudge judge;
    private final Explanations explanations;
    private final Organisations organisations;
    private final Sessions sessions;

    SessionDecisions(
            Assessments assessments,
            DossierJudge judge,
            Explanations explanations,
            Organisations organisations,
            Sessions sessions) {
        this.assessments = assessments;
        this.judge = judge;
        this.explanations = explanations;
        this.organisations = organisations;
        this.sessions = sessions;
    }

    void decideBranches(OpenTask task, String roundId, SessionAnswer answer) {
        decide(task, roundId, answer, Assessment::isBranchType);
    }

    /** Runs after the branches, so that each đảng bộ's share counts what was decided on them. */
    void decideParties(OpenTask task, String roundId, SessionAnswer answer) {
        decide(task, roundId, answer, dossier -> !dossier.isBranchType());
    }

    /** Asks the rules again for each đảng bộ, so that the second part of the list shows what the first one did. */
    void proposeParties(OpenTask task, String roundId) {
        Circumstances now = judge.circumstances(task.campaignCode(), task.cycleCode(), task.committeeCode(), roundId);
        List<Judgement> judgements = new ArrayList<>();
        for (Assessment dossier : assessments.ofRound(roundId)) {
            if (!dossier.isBranchType() && isOnList(dossier)) {
                Verdict verdict = judge.judge(dossier, now, false);
                RatingProposal rating = judge.rate(verdict, verdict.rulesRecognise());
                explanations.store(dossier.entryId(), Explanations.Phase.PROPOSAL, verdict.matchesWith(rating));
                judgements.add(new Judgement(
                        dossier.entryId(),
                        verdict.open() ? AssessmentState.ON_HOLD : AssessmentState.APPRAISED,
                        verdict,
                        null,
                        rating.rating(),
                        false,
                        null));
            }
        }
        assessments.record(judgements);
    }

    Map<String, String> names(String committeeCode) {
        return organisations.unitsOf(committeeCode).stream()
                .collect(Collectors.toMap(Organisation::code, Organisation::name));
    }

    /** Writes the list with proposals and outcomes into the record of the meeting. */
    void recordItems(String sessionId, String roundId) {
        Map<String, String> proposals = new LinkedHashMap<>();
        List<SessionItem> items = new ArrayList<>();
        for (Assessment dossier : assessments.ofRound(roundId)) {
            if (dossier.state() == AssessmentState.DECIDED) {
                String proposal = dossier.rulesRecognise() ? RECOGNISED : NOT_RECOGNISED;
                proposals.put(dossier.unitCode(), proposal);
                items.add(new SessionItem(
                        sessionId,
                        dossier.unitCode(),
                        proposal,
                        dossier.recognised() ? RECOGNISED : NOT_RECOGNISED,
                        dossier.sessionReason()));
            }
        }
        sessions.put(sessionId, proposals);
        sessions.decide(sessionId, items);
    }

    private void decide(OpenTask task, String roundId, SessionAnswer answer, Predicate<Assessment> part) {
        Circumstances now = judge.circumstances(task.campaignCode(), task.cycleCode(), task.committeeCode(), roundId);
        List<Judgement> judgements = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Assessment dossier : assessments.ofRound(roundId)) {
            if (part.test(dossier) && isOnList(dossier)) {
                judgements.add(decide(dossier, now, answer, problems));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        assessments.record(judgements);
    }

    /** Appraised, on hold (the case may have been concluded since), or decided before in the same meeting. */
    private static boolean isOnList(Assessment dossier) {
        return switch (dossier.state()) {
            case APPRAISED, ON_HOLD, DECIDED -> true;
            default -> false;
        };
    }

    private Judgement decide(Assessment dossier, Circumstances now, SessionAnswer answer, List<Problem> problems) {
        String unit = dossier.unitCode();
        boolean lifted = answer.lifts(unit);
        Verdict verdict = judge.judge(dossier, now, lifted);
        boolean departs = answer.departs(unit) && Boolean.TRUE.equals(verdict.rulesRecognise());
        String reason = answer.reasons().get(unit);
        if (departs && isBlank(reason)) {
            problems.add(new Problem("reasons[" + unit + "]", "Quyết định khác đề xuất phải nêu lý do."));
        }
        if (lifted && isBlank(answer.liftReasons().get(unit))) {
            problems.add(new Problem(
                    "liftReasons[" + unit + "]", "Không áp dụng kết quả của chi bộ cho đảng bộ phải nêu lý do."));
        }
        Boolean recognised = verdict.open() ? null : Boolean.valueOf(verdict.rulesRecognise() && !departs);
        RatingProposal rating = judge.rate(verdict, recognised);
        explanations.store(dossier.entryId(), Explanations.Phase.SESSION, verdict.matchesWith(rating));
        return new Judgement(
                dossier.entryId(),
                verdict.open() ? AssessmentState.ON_HOLD : AssessmentState.DECIDED,
                verdict,
                recognised,
                rating.rating(),
                lifted,
                departs ? reason : lifted ? answer.liftReasons().get(unit) : null);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
