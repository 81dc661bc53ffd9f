package vn.bontot.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.desk.Verdict;
import vn.bontot.engine.TestTables;
import vn.bontot.fixtures.House;
import vn.bontot.fixtures.RenderedForm;

/** The forms of stage 1, filled from the use cases. */
class LaunchFormsTest {

    private final House house = new House()
            .committee("A")
            .units("A", "GRASSROOTS_COMMITTEE", "A", "A-D", 11)
            .units("A", "BRANCH", "A-D-001", "A-B", 21);
    private final Plans plans = new Plans(house.jdbc);
    private final Launches launches = new Launches(house.jdbc);
    private final PlanDesk planDesk = new PlanDesk(plans, house.campaigns, house.organisations, house.clock);
    private final LaunchDesk launchDesk =
            new LaunchDesk(launches, plans, house.campaigns, house.organisations, house.clock);

    @BeforeEach
    void planOfTheProvinceIsInForce() {
        LocalDate today = LocalDate.now(house.clock);
        plans.handIn(House.CAMPAIGN, "P", new PlanDraft("Nội dung tỉnh", null));
        plans.approve(
                House.CAMPAIGN,
                "P",
                new PlanApproval(Verdict.AGREED, null, today, "102-KH/TU", today, "Bí thư Tỉnh ủy"));
    }

    @Test
    void formsOfTheProvince() {
        assertThat(province("draft-plan", new DraftingPlan(planDesk)))
                .contains("Nội dung tỉnh", "trước khi hết ngày", "20/3/2023", "Gửi dự thảo")
                .doesNotContain("Trả lại để bổ sung:");
        assertThat(province("appraise-plan", new AppraisingPlan(planDesk)))
                .contains("Nội dung tỉnh", "Đồng ý, trình Ban Thường vụ", "name=\"note\"")
                .doesNotContain("checked");
        assertThat(province("approve-plan", new ApprovingPlan(planDesk)))
                .contains("name=\"metOn\"", "name=\"number\"", "name=\"issuedOn\"", "name=\"signer\"");
        assertThat(province("record-launch", new RecordingLaunch(launchDesk, house.organisations)))
                .contains("102-KH/TU", "name=\"signatories[A]\"", "Huyện ủy A");
    }

    @Test
    void formsOfCommittee() {
        assertThat(committee("draft-committee-plan", new DraftingCommitteePlan(planDesk)))
                .contains("102-KH/TU", "Nội dung tỉnh", "Gửi dự thảo");
        plans.handIn(House.CAMPAIGN, "A", new PlanDraft("Nội dung huyện", null));
        plans.giveBack(House.CAMPAIGN, "A", "Thiếu mốc thời gian.");
        assertThat(committee("draft-committee-plan", new DraftingCommitteePlan(planDesk)))
                .contains("Trả lại để bổ sung:", "Thiếu mốc thời gian.", "Nội dung huyện");
        assertThat(committee("approve-committee-plan", new ApprovingCommitteePlan(planDesk)))
                .contains("Nội dung huyện", "Phê duyệt");
        launches.record(
                new Launch(House.CAMPAIGN, "P", LocalDate.of(2023, 3, 20), "Hội trường", null), java.util.List.of());
        assertThat(committee(
                        "record-committee-launch",
                        new RecordingCommitteeLaunch(launchDesk, launches, house.organisations)))
                .contains("Tỉnh ủy đã phát động ngày", "20/3/2023", "name=\"signatories[A-D-011]\"")
                .doesNotContain("A-B-001");
    }

    @Test
    void pilotsShowBothMinimaAndKeepWhatWasTicked() {
        var selecting = new SelectingPilots(
                new Pilots(house.jdbc, house.clock), house.organisations, house.campaigns, TestTables.bare());

        assertThat(committee("select-pilots", selecting))
                .containsSubsequence("Đảng bộ cơ sở", ">11<", ">2<", "Chi bộ", ">21<", ">4<")
                .contains("ít nhất 10% đối với đảng bộ cơ sở", "name=\"units[A-B-021]\"", "– Tổ chức A-D 1")
                .doesNotContain("checked");
        String again = RenderedForm.of(
                "launch/select-pilots",
                selecting,
                house.committeeTask("SelectPilots", "A", "2023-06-30"),
                house.clock,
                Map.of("units[A-D-002]", "true", "shortfallReason", "Lý do đã nhập"),
                Map.of("shortfallReason", "Chưa đủ."));
        assertThat(again)
                .containsOnlyOnce("checked=")
                .contains("name=\"units[A-D-002]\" checked=\"checked\"", "Lý do đã nhập", "Chưa đủ.", "aria-invalid");
    }

    private String province(String form, TaskUseCase<?> useCase) {
        return RenderedForm.of("launch/" + form, useCase, house.provinceTask(useCase.key()), house.clock);
    }

    private String committee(String form, TaskUseCase<?> useCase) {
        return RenderedForm.of(
                "launch/" + form, useCase, house.committeeTask(useCase.key(), "A", "2023-06-30"), house.clock);
    }
}
