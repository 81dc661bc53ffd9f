package vn.bontot.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.bontot.campaign.Campaigns;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.Refused;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.Organisations;
import vn.bontot.round.RoundKind;
import vn.bontot.round.Rounds;
import vn.bontot.session.Proceedings;
import vn.bontot.session.ProceedingsCheck;
import vn.bontot.session.Session;
import vn.bontot.session.SessionKind;
import vn.bontot.session.SessionState;
import vn.bontot.session.Sessions;

/** The standing committee recognises: branches first, then each đảng bộ with their results. */
@Service
class HoldingSession implements TaskUseCase<SessionAnswer> {

    private final Assessments assessments;
    private final SessionDecisions decisions;
    private final SessionReviews reviews;
    private final ReturningDossiers returning;
    private final SessionWording wording;
    private final ResultNotices notices;
    private final InspectionOpinions opinions;
    private final Sessions sessions;
    private final ProceedingsCheck check;
    private final Rounds rounds;
    private final Campaigns campaigns;
    private final Organisations organisations;

    HoldingSession(
            Assessments assessments,
            SessionDecisions decisions,
            SessionReviews reviews,
            ReturningDossiers returning,
            SessionWording wording,
            ResultNotices notices,
            InspectionOpinions opinions,
            Sessions sessions,
            ProceedingsCheck check,
            Rounds rounds,
            Campaigns campaigns,
            Organisations organisations) {
        this.assessments = assessments;
        this.decisions = decisions;
        this.reviews = reviews;
        this.returning = returning;
        this.wording = wording;
        this.notices = notices;
        this.opinions = opinions;
        this.sessions = sessions;
        this.check = check;
        this.rounds = rounds;
        this.campaigns = campaigns;
        this.organisations = organisations;
    }

    @Override
    public String key() {
        return "HoldSession";
    }

    @Override
    public Class<SessionAnswer> answerType() {
        return SessionAnswer.class;
    }

    @Override
    public SessionAnswer prefilled(OpenTask task) {
        Proceedings known =
                sessions.find(sessionId(task)).map(Session::proceedings).orElse(Proceedings.meeting(null, null, null));
        return new SessionAnswer(
                branchesDecided(task) ? SessionAnswer.Step.ISSUE : SessionAnswer.Step.BRANCHES,
                known.heldOn(),
                known.chair(),
                known.minutesDocument(),
                known.decisionNumber(),
                known.decisionOn(),
                known.signer(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of());
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        List<Assessment> dossiers = assessments.ofRound(roundId(task));
        SessionAgenda agenda = agenda(task, dossiers);
        Map<String, Object> shown = new HashMap<>();
        shown.put("cycle", campaigns.cycle(task.campaignCode(), task.cycleCode()));
        shown.put("committee", organisations.get(task.committeeCode()));
        shown.put("names", decisions.names(task.committeeCode()));
        shown.put("branchesDecided", agenda.branchesDecided());
        shown.put("contents", Content.values());
        shown.put("agenda", agenda);
        shown.put("branches", agenda.branches());
        shown.put("parties", agenda.parties());
        shown.put("reviews", reviews.of(task));
        shown.put("opinion", opinions.find(roundId(task)).orElse(null));
        shown.put("whyNot", wording.whyNot(dossiers));
        shown.put("shares", agenda.shareTexts());
        shown.put(
                "onHold",
                dossiers.stream()
                        .filter(d -> d.state() == AssessmentState.ON_HOLD)
                        .toList());
        shown.put(
                "notIn",
                dossiers.stream().filter(d -> d.targetsAssigned() == null).count());
        return shown;
    }

    private SessionAgenda agenda(OpenTask task, List<Assessment> dossiers) {
        Map<String, String> parents = organisations.unitsOf(task.committeeCode()).stream()
                .collect(Collectors.toMap(Organisation::code, Organisation::parentCode));
        return SessionAgenda.of(dossiers, parents, campaigns.parameters(task.campaignCode()), branchesDecided(task));
    }

    @Override
    public Outcome answer(OpenTask task, SessionAnswer answer, Actor actor) {
        sessions.open(
                sessionId(task), SessionKind.RECOGNITION, task.campaignCode(), task.cycleCode(), task.committeeCode());
        return switch (answer.step()) {
            case BRANCHES -> closeBranches(task, answer);
            case ISSUE -> issue(task, answer);
        };
    }

    private Outcome closeBranches(OpenTask task, SessionAnswer answer) {
        if (answer.returned().containsValue(true)) {
            return giveBack(task, answer);
        }
        check.demandMeeting(answer.proceedings());
        // From here on the list is fixed: what is still open is not decided in this session.
        if (sessions.fixList(sessionId(task))) {
            rounds.endOpen(roundId(task));
            assessments.endNotSubmitted(roundId(task));
        }
        sessions.record(sessionId(task), answer.proceedings());
        reviews.decide(
                task, answer, agenda(task, assessments.ofRound(roundId(task))).branches());
        decisions.decideBranches(task, roundId(task), answer);
        decisions.proposeParties(task, roundId(task));
        return Outcome.staysOpen();
    }

    /** Nothing else of the answer is taken: the list is not what the meeting has seen any more. */
    private Outcome giveBack(OpenTask task, SessionAnswer answer) {
        if (branchesDecided(task)) {
            throw new Refused("Danh sách đã chốt nên không trả lại hồ sơ được.");
        }
        assessments.ofRound(roundId(task)).stream()
                .filter(dossier -> answer.returns(dossier.unitCode()))
                .forEach(dossier ->
                        returning.giveBack(dossier, answer.returnReasons().get(dossier.unitCode())));
        return Outcome.staysOpen();
    }

    private Outcome issue(OpenTask task, SessionAnswer answer) {
        if (!branchesDecided(task)) {
            throw new Refused("step", "Đề nghị kết thúc phần A (các chi bộ) trước khi ban hành kết quả.");
        }
        check.demandMeetingAndDecision(answer.proceedings());
        reviews.decide(
                task, answer, agenda(task, assessments.ofRound(roundId(task))).parties());
        decisions.decideParties(task, roundId(task), answer);
        sessions.record(sessionId(task), answer.proceedings());
        decisions.recordItems(sessionId(task), roundId(task));
        sessions.issue(sessionId(task));
        notices.tell(assessments.ofRound(roundId(task)), "Kết quả xét công nhận", answer.decisionNumber());
        return Outcome.done();
    }

    private boolean branchesDecided(OpenTask task) {
        return sessions.find(sessionId(task))
                .map(session -> session.state() != SessionState.OPEN)
                .orElse(false);
    }

    private static String sessionId(OpenTask task) {
        return Sessions.id(SessionKind.RECOGNITION, task.campaignCode(), task.cycleCode(), task.committeeCode());
    }

    private static String roundId(OpenTask task) {
        return Rounds.roundId(RoundKind.ASSESSMENT, task.campaignCode(), task.cycleCode(), task.committeeCode());
    }
}
