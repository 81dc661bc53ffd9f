package vn.bontot.violation;

import java.time.Clock;
import java.time.LocalDate;
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
import vn.bontot.rules.DecisionTables;

/** The inspection commission concludes; the table says whether somebody has to judge what that does to the unit (R9). */
@Service
class ConcludingCase implements TaskUseCase<CaseConclusion> {

    private static final String REVIEW = "REVIEW";

    private final Violations violations;
    private final CaseViews views;
    private final Participants participants;
    private final Campaigns campaigns;
    private final DecisionTables tables;
    private final Clock clock;

    ConcludingCase(
            Violations violations,
            CaseViews views,
            Participants participants,
            Campaigns campaigns,
            DecisionTables tables,
            Clock clock) {
        this.violations = violations;
        this.views = views;
        this.participants = participants;
        this.campaigns = campaigns;
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "ConcludeCase";
    }

    @Override
    public Class<CaseConclusion> answerType() {
        return CaseConclusion.class;
    }

    @Override
    public CaseConclusion prefilled(OpenTask task) {
        ViolationCase known = violations.get(task.caseId());
        return new CaseConclusion(null, known.source(), known.memberCount(), null, null, null);
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        Map<String, Object> shown = new HashMap<>(views.shown(task));
        shown.put(
                "conclusions",
                List.of(ViolationConclusion.TRUE, ViolationConclusion.PARTLY, ViolationConclusion.FALSE));
        return shown;
    }

    @Override
    public Outcome answer(OpenTask task, CaseConclusion answer, Actor actor) {
        if (answer.conclusion() == ViolationConclusion.PENDING) {
            throw new Refused("conclusion", "Đề nghị chọn kết luận.");
        }
        if (answer.concludedOn().isAfter(LocalDate.now(clock))) {
            throw new Refused("concludedOn", "Ngày kết luận không được sau hôm nay.");
        }
        violations.conclude(task.caseId(), answer);
        return Outcome.done("reviewNeeded", isReviewNeeded(violations.get(task.caseId())));
    }

    private boolean isReviewNeeded(ViolationCase violation) {
        if (violation.kind() != ViolationKind.VIOLATION
                || !participants.takesPart(violation.campaignCode(), violation.unitCode())) {
            return false;
        }
        var facts = new CaseFacts(
                violation.memberCount(),
                violation.conclusion(),
                violation.source(),
                null,
                campaigns.parameters(violation.campaignCode()).selfFoundViolation());
        return REVIEW.equals(tables.evaluate("violation-outcome", facts).output("violationOutcome"));
    }
}
