package vn.bontot.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.bontot.campaign.Campaigns;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.Refused;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.organisation.Organisations;
import vn.bontot.session.ProceedingsCheck;
import vn.bontot.session.SessionItem;
import vn.bontot.session.SessionKind;
import vn.bontot.session.Sessions;
import vn.bontot.violation.SupplementaryAnswer;
import vn.bontot.violation.SupplementaryDecisions;

/** A supplementary meeting decides a dossier that was handed in after its session had fixed the list. */
@Service
class HoldingLateSession implements TaskUseCase<SupplementaryAnswer> {

    private static final String RECOGNISED = "RECOGNISED";
    private static final String NOT_RECOGNISED = "NOT_RECOGNISED";

    private final Assessments assessments;
    private final LateDossiers lateDossiers;
    private final SupplementaryDecisions decisions;
    private final SessionReviews reviews;
    private final SessionWording wording;
    private final Sessions sessions;
    private final ProceedingsCheck check;
    private final Campaigns campaigns;
    private final Organisations organisations;

    HoldingLateSession(
            Assessments assessments,
            LateDossiers lateDossiers,
            SupplementaryDecisions decisions,
            SessionReviews reviews,
            SessionWording wording,
            Sessions sessions,
            ProceedingsCheck check,
            Campaigns campaigns,
            Organisations organisations) {
        this.assessments = assessments;
        this.lateDossiers = lateDossiers;
        this.decisions = decisions;
        this.reviews = reviews;
        this.wording = wording;
        this.sessions = sessions;
        this.check = check;
        this.campaigns = campaigns;
        this.organisations = organisations;
    }

    @Override
    public String key() {
        return "HoldLateSession";
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
        Assessment dossier = assessments.get(task.entryId());
        Map<String, Object> shown = new HashMap<>();
        shown.put("dossier", dossier);
        shown.put("contents", Content.values());
        shown.put("shares", wording.shares(List.of(dossier), campaigns.parameters(task.campaignCode())));
        shown.put("whyNot", wording.whyNot(List.of(dossier)).get(task.unitCode()));
        shown.put("review", reviews.of(task).get(task.unitCode()));
        shown.put("proposesRecognition", proposesRecognition(task));
        shown.put("takenUpBecause", lateDossiers.reason(task.entryId()));
        shown.put("unit", organisations.get(task.unitCode()));
        shown.put("committee", organisations.get(task.committeeCode()));
        shown.put("cycle", campaigns.cycle(task.campaignCode(), task.cycleCode()));
        return shown;
    }

    @Override
    public Outcome answer(OpenTask task, SupplementaryAnswer answer, Actor actor) {
        check.demandMeetingAndDecision(answer.proceedings());
        if (!answer.followed() && (answer.reason() == null || answer.reason().isBlank())) {
            throw new Refused("reason", "Ý kiến khác đề xuất phải nêu lý do.");
        }
        reviews.decide(task, answer);
        boolean proposed = proposesRecognition(task);
        decisions.decide(
                task.campaignCode(),
                task.cycleCode(),
                task.unitCode(),
                answer.followed(),
                answer.reason(),
                answer.decisionNumber());
        if (assessments.get(task.entryId()).state() == AssessmentState.ON_HOLD) {
            throw new Refused("Hồ sơ đang tạm dừng xét, chờ kết luận vụ việc. Có kết luận thì ghi kết quả hội nghị tại"
                    + " việc này.");
        }
        writeDown(task, answer, proposed);
        lateDossiers.ended(task.entryId());
        return Outcome.done();
    }

    private void writeDown(OpenTask task, SupplementaryAnswer answer, boolean proposed) {
        String id = Sessions.id(SessionKind.SUPPLEMENTARY, task.campaignCode(), task.cycleCode(), task.unitCode());
        String proposal = proposed ? RECOGNISED : NOT_RECOGNISED;
        String outcome = proposed && answer.followed() ? RECOGNISED : NOT_RECOGNISED;
        sessions.open(id, SessionKind.SUPPLEMENTARY, task.campaignCode(), task.cycleCode(), task.committeeCode());
        sessions.put(id, Map.of(task.unitCode(), proposal));
        sessions.decide(id, List.of(new SessionItem(id, task.unitCode(), proposal, outcome, answer.reason())));
        sessions.record(id, answer.proceedings());
        sessions.issue(id);
    }

    private boolean proposesRecognition(OpenTask task) {
        return decisions.proposesRecognition(task.campaignCode(), task.cycleCode(), task.unitCode());
    }
}
