package vn.bontot.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bontot.fixtures.Refusals.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.Refused.Problem;
import vn.bontot.desk.Verdict;
import vn.bontot.fixtures.House;

/** The way of a plan from its draft to its number, and back. */
class PlansTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 20);

    private final House house = new House().committee("A");
    private final Plans plans = new Plans(house.jdbc);
    private final PlanDesk desk = new PlanDesk(plans, house.campaigns, house.organisations, house.clock);
    private final DraftingPlan drafting = new DraftingPlan(desk);
    private final AppraisingPlan appraising = new AppraisingPlan(desk);
    private final ApprovingPlan approving = new ApprovingPlan(desk);
    private final OpenTask task = house.provinceTask("DraftPlan");

    @Test
    void planIsDraftedAppraisedApproved() {
        drafting.answer(task, new PlanDraft("Nội dung", null), House.SOMEBODY);
        assertThat(appraising.answer(task, new PlanReview(Verdict.AGREED, null), House.SOMEBODY))
                .isEqualTo(Outcome.done("returned", false));
        assertThat(plans.issued(House.CAMPAIGN, "P")).isEmpty();
        assertThat(approving.answer(task, approval(TODAY, TODAY), House.SOMEBODY))
                .isEqualTo(Outcome.done("returned", false));

        assertThat(plans.issued(House.CAMPAIGN, "P"))
                .contains(new Plan(
                        House.CAMPAIGN,
                        "P",
                        PlanState.APPROVED,
                        "Nội dung",
                        null,
                        null,
                        TODAY,
                        "102-KH/TU",
                        TODAY,
                        "Bí thư Tỉnh ủy"));
    }

    @Test
    void returnNeedsReasonAndItsAuthorReadsIt() {
        drafting.answer(task, new PlanDraft("Nội dung", null), House.SOMEBODY);

        assertRefused(() -> appraising.answer(task, new PlanReview(Verdict.RETURNED, " "), House.SOMEBODY))
                .containsExactly(new Problem("note", "Đề nghị nêu lý do trả lại, nội dung cần bổ sung."));
        assertThat(appraising.answer(task, new PlanReview(Verdict.RETURNED, "Thiếu hạn mức."), House.SOMEBODY))
                .isEqualTo(Outcome.done("returned", true));

        assertThat(drafting.prefilled(task)).isEqualTo(new PlanDraft("Nội dung", null));
        assertThat(((Plan) drafting.shown(task).get("plan")).returnReason()).isEqualTo("Thiếu hạn mức.");
        drafting.answer(task, new PlanDraft("Đã bổ sung", null), House.SOMEBODY);
        assertThat(plans.find(House.CAMPAIGN, "P").orElseThrow().state()).isEqualTo(PlanState.HANDED_IN);
    }

    @Test
    void standingCommitteeMayReturnItToo() {
        drafting.answer(task, new PlanDraft("Nội dung", null), House.SOMEBODY);
        var answer = new PlanApproval(Verdict.RETURNED, "Bổ sung chỉ tiêu.", null, null, null, null);

        assertThat(approving.answer(task, answer, House.SOMEBODY)).isEqualTo(Outcome.done("returned", true));
        assertThat(plans.find(House.CAMPAIGN, "P").orElseThrow().state()).isEqualTo(PlanState.RETURNED);
    }

    @Test
    void approvalNamesEverythingThatIsMissing() {
        drafting.answer(task, new PlanDraft("Nội dung", null), House.SOMEBODY);
        var nothing = new PlanApproval(Verdict.AGREED, null, null, " ", null, null);

        assertRefused(() -> approving.answer(task, nothing, House.SOMEBODY))
                .containsExactly(
                        new Problem("metOn", "Đề nghị nhập ngày họp."),
                        new Problem("issuedOn", "Đề nghị nhập ngày kế hoạch."),
                        new Problem("number", "Đề nghị nhập số kế hoạch."),
                        new Problem("signer", "Đề nghị nhập họ tên, chức vụ người ký."));
    }

    @Test
    void approvalNamesDatesThatCannotBe() {
        drafting.answer(task, new PlanDraft("Nội dung", null), House.SOMEBODY);

        assertRefused(() -> approving.answer(task, approval(TODAY, TODAY.plusDays(1)), House.SOMEBODY))
                .containsExactly(new Problem("issuedOn", "Ngày kế hoạch không được sau hôm nay."));
        assertRefused(() -> approving.answer(task, approval(TODAY, TODAY.minusDays(1)), House.SOMEBODY))
                .containsExactly(new Problem("issuedOn", "Ngày kế hoạch không được trước ngày họp phê duyệt."));
    }

    @Test
    void committeeReadsThePlanOfTheProvince() {
        planIsDraftedAppraisedApproved();
        var own = house.committeeTask("DraftCommitteePlan", "A", "2023-06-30");
        var draftingOwn = new DraftingCommitteePlan(desk);

        draftingOwn.answer(own, new PlanDraft("Triển khai", null), House.SOMEBODY);
        assertThat(((Plan) draftingOwn.shown(own).get("provincePlan")).number()).isEqualTo("102-KH/TU");
        assertThat(plans.find(House.CAMPAIGN, "A").orElseThrow().summary()).isEqualTo("Triển khai");
    }

    private static PlanApproval approval(LocalDate metOn, LocalDate issuedOn) {
        return new PlanApproval(Verdict.AGREED, null, metOn, "102-KH/TU", issuedOn, "Bí thư Tỉnh ủy");
    }
}
