package vn.bontot.launch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.bontot.campaign.Campaigns;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Refused;
import vn.bontot.desk.Refused.Problem;
import vn.bontot.desk.Verdict;
import vn.bontot.organisation.Organisations;

/** What the plan of the province and the plans of the committees have in common. */
@Component
class PlanDesk {

    private final Plans plans;
    private final Campaigns campaigns;
    private final Organisations organisations;
    private final Clock clock;

    PlanDesk(Plans plans, Campaigns campaigns, Organisations organisations, Clock clock) {
        this.plans = plans;
        this.campaigns = campaigns;
        this.organisations = organisations;
        this.clock = clock;
    }

    PlanDraft draft(OpenTask task) {
        return plan(task)
                .map(plan -> new PlanDraft(plan.summary(), plan.document()))
                .orElse(new PlanDraft(null, null));
    }

    /** Plan of the task's own organisation, the campaign, and the province's plan where it is in force. */
    Map<String, Object> shown(OpenTask task) {
        String province = organisations.province().code();
        Map<String, Object> shown = new HashMap<>();
        shown.put("organisation", organisations.get(task.organisationCode()));
        shown.put("campaign", campaigns.get(task.campaignCode()));
        shown.put("legalBases", campaigns.legalBases(task.campaignCode()));
        shown.put("plan", plan(task).orElse(null));
        shown.put("provincePlan", plans.issued(task.campaignCode(), province).orElse(null));
        return shown;
    }

    void handIn(OpenTask task, PlanDraft draft) {
        plans.handIn(task.campaignCode(), task.organisationCode(), draft);
    }

    /** @return whether the draft goes back to its author */
    boolean appraise(OpenTask task, PlanReview review) {
        boolean returned = review.verdict().returns(review.note());
        if (returned) {
            giveBack(task, review.note());
        } else {
            plans.appraised(task.campaignCode(), task.organisationCode());
        }
        return returned;
    }

    PlanApproval blankApproval() {
        return new PlanApproval(Verdict.AGREED, null, null, null, null, null);
    }

    /** @return whether the draft goes back to its author */
    boolean approve(OpenTask task, PlanApproval approval) {
        boolean returned = approval.verdict().returns(approval.note());
        if (returned) {
            giveBack(task, approval.note());
        } else {
            demandSigned(approval);
            plans.approve(task.campaignCode(), task.organisationCode(), approval);
        }
        return returned;
    }

    private void giveBack(OpenTask task, String reason) {
        plans.giveBack(task.campaignCode(), task.organisationCode(), reason);
    }

    private void demandSigned(PlanApproval approval) {
        List<Problem> problems = new ArrayList<>();
        demandPast("metOn", "Ngày họp", approval.metOn(), problems);
        demandPast("issuedOn", "Ngày kế hoạch", approval.issuedOn(), problems);
        demandText("number", "số kế hoạch", approval.number(), problems);
        demandText("signer", "họ tên, chức vụ người ký", approval.signer(), problems);
        if (problems.isEmpty() && approval.issuedOn().isBefore(approval.metOn())) {
            problems.add(new Problem("issuedOn", "Ngày kế hoạch không được trước ngày họp phê duyệt."));
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private void demandPast(String field, String what, LocalDate day, List<Problem> problems) {
        if (day == null) {
            problems.add(new Problem(field, "Đề nghị nhập " + what.toLowerCase(java.util.Locale.ROOT) + "."));
        } else if (day.isAfter(LocalDate.now(clock))) {
            problems.add(new Problem(field, what + " không được sau hôm nay."));
        }
    }

    private static void demandText(String field, String what, String text, List<Problem> problems) {
        if (text == null || text.isBlank()) {
            problems.add(new Problem(field, "Đề nghị nhập " + what + "."));
        }
    }

    private Optional<Plan> plan(OpenTask task) {
        return plans.find(task.campaignCode(), task.organisationCode());
    }
}
