package vn.bontot.award;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bontot.award.AwardStageFixture.ACTOR;
import static vn.bontot.fixtures.SmallProvince.COMMITTEE;
import static vn.bontot.fixtures.SmallProvince.TODAY;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.bontot.assessment.HeldDossiers;
import vn.bontot.assessment.UnitRecord;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.fixtures.FormPage;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.session.SessionVerdict;

class AwardFormsTest {

    private final AwardStageFixture stage = new AwardStageFixture();

    @Test
    void listShowsQuotaAndSuggestion() {
        stage.eligible(10);
        String page = page(
                "award/prepare-award-list",
                stage.preparing,
                stage.province.committeeTask("PrepareAwardList", COMMITTEE));
        assertThat(text(page)).contains("10 tổ chức đảng đủ điều kiện", "Hạn mức 30%: 3. Đã chọn 3, còn 0.");
        assertThat(page)
                .contains("name=\"choices[CB-01]\"", "name=\"reasons[CB-10]\"", "trước khi hết ngày")
                .contains("<option value=\"NOMINATED\" selected=\"selected\">Đề nghị Bằng khen</option>");
    }

    @Test
    void whoseDossierStillWaitsIsSaidBeforeItIsClosed() {
        stage.eligible(10);
        OpenTask preparing = stage.province.committeeTask("PrepareAwardList", COMMITTEE);
        assertThat(page("award/prepare-award-list", stage.preparing, preparing)).doesNotContain("còn chờ");
        stage.waiting.add(new HeldDossiers.Waiting("Chi bộ Một", "Năm 2024", true));
        stage.waiting.add(new HeldDossiers.Waiting("Chi bộ Hai", "Năm 2025", false));

        String said = "Chi bộ Một, năm 2024 (chờ kết luận vụ việc); Chi bộ Hai, năm 2025 (chờ hội nghị bổ sung).";
        assertThat(text(page("award/prepare-award-list", stage.preparing, preparing)))
                .contains("2 hồ sơ còn chờ;", said);
        stage.listSentAsSuggested(COMMITTEE);
        assertThat(text(page(
                        "award/hold-award-session",
                        stage.holding,
                        stage.province.committeeTask("HoldAwardSession", COMMITTEE))))
                .contains(said);
    }

    @Test
    void listSaysWhatItsFiguresAndItsStarMean() {
        stage.eligible(3);
        OpenTask preparing = stage.province.committeeTask("PrepareAwardList", COMMITTEE);
        assertThat(page("award/prepare-award-list", stage.preparing, preparing))
                .contains(">Chỉ tiêu vượt, cộng các kỳ</th>", "trở lên, cộng các kỳ</th>", ">Gợi ý</th>")
                .containsOnlyOnce(">Thứ tự gợi ý</th>")
                .doesNotContain("title=", "Bằng tổ chức đảng liền kề");

        stage.province.registered(COMMITTEE, "CB-99", OrganisationType.GRASSROOTS_BRANCH.name());
        stage.records
                .get(COMMITTEE)
                .add(new UnitRecord("CB-99", OrganisationType.GRASSROOTS_BRANCH, true, false, 1000, 1000, 10, 10));
        assertThat(page("award/prepare-award-list", stage.preparing, preparing))
                .contains("* Bằng tổ chức đảng liền kề ở cả hai tỷ lệ; xếp theo mã tổ chức.");
    }

    @Test
    void meetingShowsWhatWasTypedAndWhatIsWrong() {
        stage.eligible(10);
        stage.listSentAsSuggested(COMMITTEE);
        OpenTask task = stage.province.committeeTask("HoldAwardSession", COMMITTEE);
        String page = FormPage.render(
                "award/hold-award-session",
                stage.holding.shown(task),
                stage.holding.prefilled(task),
                Map.of("choices[CB-09]", "COMMENDED", "chair", "Phó bí thư thường trực"),
                Map.of(
                        "choices", "Vượt hạn mức: được chọn 3, đang chọn 4.",
                        "reasons[CB-09]", "Tên CB-09: ý kiến khác đề xuất, đề nghị nêu lý do.",
                        "heldOn", "Đề nghị nhập ngày họp."));
        assertThat(page)
                .contains(
                        "Vượt hạn mức: được chọn 3, đang chọn 4.",
                        "Tên CB-09: ý kiến khác đề xuất, đề nghị nêu lý do.",
                        "Đề nghị nhập ngày họp.",
                        "value=\"Phó bí thư thường trực\"",
                        "name=\"verdict\" value=\"RETURNED\"");
    }

    @Test
    void everyFormOfTheStageCanBeShown() {
        stage.eligible(10);
        stage.listSentAsSuggested(COMMITTEE);
        stage.holdAsProposed(COMMITTEE);
        assertThat(page(
                        "award/issue-decision",
                        stage.issuing,
                        stage.province.committeeTask("IssueDecision", COMMITTEE)))
                .contains("Tên CB-01", "name=\"decisionNumber\"", "Hội nghị ngày <span>6/10/2025");
        stage.issue(COMMITTEE);
        assertThat(page(
                        "award/appraise-nomination",
                        stage.appraising,
                        stage.province.provinceTask("AppraiseNomination")))
                .contains("name=\"appraisals[CB-01]\"", "Chưa thẩm định");
        assertThat(page(
                        "award/give-council-opinion",
                        stage.advising,
                        stage.province.provinceTask("GiveCouncilOpinion")))
                .contains("name=\"opinions[CB-01]\"", "Chưa có ý kiến");
        OpenTask session = stage.province.provinceTask("HoldProvincialSession");
        assertThat(page("award/hold-provincial-session", stage.provincial, session))
                .contains("name=\"outcomes[CB-01]\"");
        stage.provincial.answer(
                session,
                new ProvincialSessionAnswer(
                        TODAY,
                        "Bí thư",
                        null,
                        Map.of("CB-01", "REFUSED"),
                        Map.of("CB-01", "Chưa tiêu biểu."),
                        SessionVerdict.PASSED,
                        null),
                ACTOR);
        assertThat(page(
                        "award/issue-provincial-decision",
                        stage.provincialIssuing,
                        stage.province.provinceTask("IssueProvincialDecision")))
                .contains("Tên CB-01 (Tên HU-01)");
    }

    private static String page(String form, TaskUseCase<?> useCase, OpenTask task) {
        return FormPage.render(form, useCase.shown(task), useCase.prefilled(task), null, Map.of());
    }

    private static String text(String page) {
        return page.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
    }
}
