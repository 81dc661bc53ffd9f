package vn.bontot.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.bontot.fixtures.SmallProvince.CAMPAIGN;
import static vn.bontot.fixtures.SmallProvince.COMMITTEE;
import static vn.bontot.fixtures.SmallProvince.TODAY;

import jakarta.validation.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bontot.campaign.Campaigns;
import vn.bontot.desk.Actor;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.Receipts;
import vn.bontot.desk.Refused;
import vn.bontot.desk.Refused.Problem;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.desk.UnitNotices;
import vn.bontot.engine.TestTables;
import vn.bontot.fixtures.FormPage;
import vn.bontot.fixtures.SmallProvince;
import vn.bontot.organisation.Organisations;
import vn.bontot.session.ProceedingsCheck;
import vn.bontot.session.Session;
import vn.bontot.session.SessionKind;
import vn.bontot.session.SessionState;
import vn.bontot.session.Sessions;

class CaseFlowTest {

    private static final Actor ACTOR = Actor.of("ubkt", "Ủy ban Kiểm tra");
    private static final String UNIT = "CB-01";
    private static final String STRANGER = "CB-02";
    private static final String CYCLE = "2024";

    private final SmallProvince province = new SmallProvince();
    private final List<String> started = new ArrayList<>();
    private final RecordedResults results = new RecordedResults();
    private final Violations violations = new Violations(province.jdbc, province.clock);
    private final Sessions sessions = new Sessions(province.jdbc, province.template);
    private ReportingViolations reporting;
    private AcceptingCase accepting;
    private ConcludingCase concluding;
    private ReviewingViolation reviewing;
    private HoldingRevocationSession revoking;
    private HoldingSupplementarySession supplementing;

    /** Remembers what the assessment is told to do. */
    private static class RecordedResults implements Revocations, SupplementaryDecisions {

        private final List<String> calls = new ArrayList<>();
        private boolean proposed = true;

        @Override
        public boolean isRecognised(String campaignCode, String cycleCode, String unitCode) {
            return true;
        }

        @Override
        public void revoke(
                String campaignCode, String cycleCode, String unitCode, String decisionNumber, String reason) {
            calls.add("revoke " + cycleCode + " " + unitCode + " " + decisionNumber + " " + reason);
        }

        @Override
        public boolean proposesRecognition(String campaignCode, String cycleCode, String unitCode) {
            return proposed;
        }

        @Override
        public void decide(
                String campaignCode,
                String cycleCode,
                String unitCode,
                boolean followed,
                String reason,
                String decisionNumber) {
            calls.add("decide " + cycleCode + " " + unitCode + " " + followed + " " + decisionNumber);
        }
    }

    @BeforeEach
    void wire() {
        province.registered(COMMITTEE, UNIT, "GRASSROOTS_BRANCH");
        province.unit(COMMITTEE, STRANGER, "GRASSROOTS_BRANCH");
        var organisations = new Organisations(province.jdbc);
        var campaigns = new Campaigns(province.jdbc, province.clock);
        var views = new CaseViews(violations, organisations, campaigns);
        var check = new ProceedingsCheck(province.clock);
        reporting = new ReportingViolations(
                violations,
                violation -> {
                    started.add(violation.id());
                    return "P-" + started.size();
                },
                organisations,
                campaigns,
                new Receipts(province.jdbc, province.clock),
                Validation.buildDefaultValidatorFactory().getValidator());
        accepting = new AcceptingCase(violations, views);
        concluding = new ConcludingCase(
                violations, views, (campaign, unit) -> unit.equals(UNIT), campaigns, TestTables.bare(), province.clock);
        reviewing = new ReviewingViolation(violations, views);
        var caseSessions = new CaseSessions(sessions);
        revoking = new HoldingRevocationSession(
                views, caseSessions, check, results, new UnitNotices(province.jdbc, province.template, province.clock));
        supplementing = new HoldingSupplementarySession(views, violations, caseSessions, check, results);
    }

    @Test
    void everyCaseHasItsOwnIdAndProcess() {
        assertThat(report(UNIT, ViolationSource.PRESS, false)).isEqualTo("2023-2025/2024/CB-01/1");
        assertThat(report(UNIT, ViolationSource.SELF, false)).isEqualTo("2023-2025/2024/CB-01/2");
        assertThat(started).containsExactly("2023-2025/2024/CB-01/1", "2023-2025/2024/CB-01/2");
    }

    @ParameterizedTest
    @CsvSource({
        "TRUE, SELF, true",
        "TRUE, SUPERIOR, true",
        "TRUE, PRESS, false",
        "TRUE, CITIZEN, false",
        "PARTLY, SELF, true",
        "PARTLY, SUPERIOR, true",
        "PARTLY, PRESS, false",
        "PARTLY, CITIZEN, false",
        "FALSE, SELF, false",
        "FALSE, SUPERIOR, false",
        "FALSE, PRESS, false",
        "FALSE, CITIZEN, false"
    })
    void onlyWhatWasFoundFromWithinIsReviewed(
            ViolationConclusion conclusion, ViolationSource source, boolean reviewNeeded) {
        String id = takenUp(UNIT, source);
        assertThat(conclude(UNIT, id, conclusion, source).flags()).containsEntry("reviewNeeded", reviewNeeded);

        ViolationCase concluded = violations.takenUp(CAMPAIGN, CYCLE, UNIT).get(0);
        assertThat(concluded.state()).isEqualTo(ViolationState.CONCLUDED);
        assertThat(concluded.conclusion()).isEqualTo(conclusion);
        assertThat(concluded.source()).isEqualTo(source);
        assertThat(concluded.concludedOn()).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @EnumSource(ViolationSource.class)
    void unitOutsideTheCampaignIsNeverReviewed(ViolationSource source) {
        String id = takenUp(STRANGER, source);
        assertThat(conclude(STRANGER, id, ViolationConclusion.TRUE, source).flags())
                .containsEntry("reviewNeeded", false);
    }

    @Test
    void nobodyIsAskedWhereViolationsFoundFromWithinFail() {
        province.setting("selfFoundViolation", "FAILS");
        String id = takenUp(UNIT, ViolationSource.SELF);
        assertThat(conclude(UNIT, id, ViolationConclusion.TRUE, ViolationSource.SELF)
                        .flags())
                .containsEntry("reviewNeeded", false);
    }

    @Test
    void reviewIsKeptWithItsReason() {
        String id = takenUp(UNIT, ViolationSource.SELF);
        conclude(UNIT, id, ViolationConclusion.TRUE, ViolationSource.SELF);
        assertThat(violations.get(id).reviewAccepts()).isNull();
        reviewing.answer(
                province.caseTask("ReviewViolation", UNIT, id), new ViolationReview(false, "Xử lý chậm."), ACTOR);
        assertThat(violations.get(id).reviewAccepts()).isFalse();
        assertThat(violations.get(id).reviewReason()).isEqualTo("Xử lý chậm.");
    }

    @Test
    void onlyCasesTakenUpTouchADossier() {
        String reported = report(UNIT, ViolationSource.PRESS, false);
        assertThat(violations.takenUp(CAMPAIGN, CYCLE, UNIT)).isEmpty();

        accepting.answer(
                province.caseTask("AcceptCase", UNIT, reported), new CaseAcceptance(false, "Không có căn cứ."), ACTOR);
        assertThat(violations.get(reported).state()).isEqualTo(ViolationState.REFUSED);
        assertThat(violations.takenUpOf(CAMPAIGN, CYCLE, COMMITTEE)).isEmpty();

        String second = takenUp(UNIT, ViolationSource.PRESS);
        assertThat(violations.takenUpOf(CAMPAIGN, CYCLE, COMMITTEE)).containsOnlyKeys(UNIT);
        assertThat(violations.takenUp(CAMPAIGN, CYCLE, UNIT))
                .extracting(ViolationCase::id, ViolationCase::conclusion)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(second, ViolationConclusion.PENDING));
    }

    @Test
    void refusingACaseNeedsAReason() {
        String id = report(UNIT, ViolationSource.PRESS, false);
        assertRefused(
                () -> accepting.answer(province.caseTask("AcceptCase", UNIT, id), new CaseAcceptance(false, ""), ACTOR),
                new Problem("reason", "Đề nghị nêu lý do không thụ lý."));
    }

    @Test
    void anonymousReportIsNeverTakenUp() {
        String id = report(UNIT, ViolationSource.CITIZEN, true);
        assertRefused(
                () -> accepting.answer(
                        province.caseTask("AcceptCase", UNIT, id), new CaseAcceptance(true, null), ACTOR),
                new Problem("takenUp", "Đơn không có tên người báo cáo không được xem xét, thụ lý."));
        assertThat(accepting
                        .prefilled(province.caseTask("AcceptCase", UNIT, id))
                        .takenUp())
                .isFalse();
    }

    @Test
    void conclusionMustBeOneAndNotInTheFuture() {
        String id = takenUp(UNIT, ViolationSource.PRESS);
        assertRefused(
                () -> conclude(UNIT, id, ViolationConclusion.PENDING, ViolationSource.PRESS),
                new Problem("conclusion", "Đề nghị chọn kết luận."));
        assertRefused(
                () -> concluding.answer(
                        province.caseTask("ConcludeCase", UNIT, id),
                        new CaseConclusion(
                                ViolationConclusion.TRUE, ViolationSource.PRESS, 1, TODAY.plusDays(1), "1", null),
                        ACTOR),
                new Problem("concludedOn", "Ngày kết luận không được sau hôm nay."));
    }

    @Test
    void reportIsAboutAUnitAndAKnownCycle() {
        assertRefused(
                () -> reporting.report(reportOf(COMMITTEE, CYCLE, ViolationKind.VIOLATION), ACTOR),
                new Problem("unitCode", "Đề nghị chọn chi bộ hoặc đảng bộ cơ sở."));
        assertRefused(
                () -> reporting.report(reportOf(UNIT, "2030", ViolationKind.VIOLATION), ACTOR),
                new Problem("cycleCode", "Phong trào không có kỳ đánh giá này, đề nghị chọn lại."));
    }

    @Test
    void requestForARevocationSaysNothingAboutTheDossier() {
        String id = reporting.report(reportOf(UNIT, CYCLE, ViolationKind.REVOCATION), ACTOR);
        accepting.answer(province.caseTask("AcceptCase", UNIT, id), new CaseAcceptance(true, null), ACTOR);
        Outcome concluded = conclude(UNIT, id, ViolationConclusion.TRUE, ViolationSource.SUPERIOR);

        assertThat(concluded.flags()).containsEntry("reviewNeeded", false);
        assertThat(violations.takenUp(CAMPAIGN, CYCLE, UNIT)).isEmpty();
        assertThat(violations.takenUpOf(CAMPAIGN, CYCLE, COMMITTEE)).isEmpty();
    }

    @Test
    void revocationIsDecidedInAMeetingOfItsOwn() {
        String id = takenUp(UNIT, ViolationSource.PRESS);
        assertRefused(() -> revoke(id, true, null), new Problem("decisionNumber", "Đề nghị nhập số quyết định."));
        revoke(id, true, "7-QĐ/HU");

        assertThat(results.calls).containsExactly("revoke 2024 CB-01 7-QĐ/HU Vi phạm nghiêm trọng.");
        Session session = sessions.get(Sessions.caseId(SessionKind.REVOCATION, id));
        assertThat(session.state()).isEqualTo(SessionState.ISSUED);
        assertThat(session.decisionNumber()).isEqualTo("7-QĐ/HU");
    }

    @Test
    void keepingARecognitionNeedsNoDecisionNumber() {
        String id = takenUp(UNIT, ViolationSource.PRESS);
        province.post("bithu", "branch-secretary", UNIT);
        revoke(id, false, null);
        assertThat(results.calls).isEmpty();
        assertThat(province.notices()).containsExactly("bithu: CB-01, Giữ nguyên công nhận.");
        assertThat(sessions.items(Sessions.caseId(SessionKind.REVOCATION, id)))
                .allSatisfy(item -> assertThat(item.outcome()).isEqualTo("KEPT"));
    }

    @ParameterizedTest
    @CsvSource({"true, true, RECOGNISED", "true, false, NOT_RECOGNISED", "false, true, NOT_RECOGNISED"})
    void supplementaryMeetingFollowsOrDepartsDownward(boolean proposed, boolean followed, String outcome) {
        results.proposed = proposed;
        String id = takenUp(UNIT, ViolationSource.PRESS);
        supplement(id, followed, "Chưa khắc phục xong.");
        assertThat(results.calls).containsExactly("decide 2024 CB-01 " + followed + " 8-QĐ/HU");
        assertThat(sessions.items(Sessions.caseId(SessionKind.SUPPLEMENTARY, id)))
                .allSatisfy(item -> assertThat(item.outcome()).isEqualTo(outcome));
    }

    @Test
    void supplementaryDepartureNeedsAReason() {
        String id = takenUp(UNIT, ViolationSource.PRESS);
        assertRefused(() -> supplement(id, false, " "), new Problem("reason", "Ý kiến khác đề xuất phải nêu lý do."));
    }

    @Test
    void everyFormOfACaseCanBeShown() {
        String id = takenUp(UNIT, ViolationSource.SELF);
        assertThat(page("violation/accept-case", accepting, "AcceptCase", id))
                .contains("name=\"takenUp\" value=\"true\"", "Tổ chức đảng tự phát hiện");
        assertThat(page("violation/conclude-case", concluding, "ConcludeCase", id))
                .contains("Đúng một phần", "name=\"conclusionNumber\"")
                .doesNotContain("value=\"PENDING\"");
        conclude(UNIT, id, ViolationConclusion.TRUE, ViolationSource.SELF);
        assertThat(page("violation/review-violation", reviewing, "ReviewViolation", id))
                .contains("name=\"reviewAccepts\"", "15-KL/UBKT");
        assertThat(page("violation/hold-revocation-session", revoking, "HoldRevocationSession", id))
                .contains("name=\"revoked\"", "name=\"heldOn\"", "name=\"decisionNumber\"");
        results.proposed = false;
        assertThat(page("violation/hold-supplementary-session", supplementing, "HoldSupplementarySession", id))
                .contains("<strong>Không công nhận</strong>", "name=\"followed\" value=\"true\"")
                .doesNotContain("name=\"followed\" value=\"false\"");
        var unit = new Organisations(province.jdbc).get(UNIT);
        assertThat(FormPage.render(
                        "violation/report-violation",
                        reporting.shown(CAMPAIGN, unit),
                        reporting.blank(CAMPAIGN, UNIT),
                        null,
                        Map.of("summary", "Đề nghị tóm tắt vụ việc.")))
                .contains("Tên CB-01", "value=\"CB-01\"", "Năm 2024", "Báo chí", "Đề nghị tóm tắt vụ việc.");
    }

    private String page(String form, TaskUseCase<?> useCase, String key, String id) {
        var task = province.caseTask(key, UNIT, id);
        return FormPage.render(form, useCase.shown(task), useCase.prefilled(task), null, Map.of());
    }

    private void revoke(String id, boolean revoked, String number) {
        revoking.answer(
                province.caseTask("HoldRevocationSession", UNIT, id),
                new RevocationAnswer(TODAY, "Bí thư", null, revoked, "Vi phạm nghiêm trọng.", number, TODAY, "Bí thư"),
                ACTOR);
    }

    private void supplement(String id, boolean followed, String reason) {
        supplementing.answer(
                province.caseTask("HoldSupplementarySession", UNIT, id),
                new SupplementaryAnswer(
                        TODAY, "Bí thư", null, followed, reason, "8-QĐ/HU", TODAY, "Bí thư", null, null),
                ACTOR);
    }

    private String takenUp(String unit, ViolationSource source) {
        String id = report(unit, source, false);
        Outcome outcome =
                accepting.answer(province.caseTask("AcceptCase", unit, id), new CaseAcceptance(true, null), ACTOR);
        assertThat(outcome.flags()).containsEntry("takenUp", true);
        return id;
    }

    private Outcome conclude(String unit, String id, ViolationConclusion conclusion, ViolationSource source) {
        return concluding.answer(
                province.caseTask("ConcludeCase", unit, id),
                new CaseConclusion(conclusion, source, 2, TODAY, "15-KL/UBKT", null),
                ACTOR);
    }

    private String report(String unit, ViolationSource source, boolean anonymous) {
        return reporting.report(
                new ViolationReport(
                        CAMPAIGN, CYCLE, unit, ViolationKind.VIOLATION, 2, source, "Có vi phạm.", anonymous, null),
                ACTOR);
    }

    private static ViolationReport reportOf(String unit, String cycle, ViolationKind kind) {
        return new ViolationReport(
                CAMPAIGN, cycle, unit, kind, 1, ViolationSource.SUPERIOR, "Có vi phạm.", false, null);
    }

    private static void assertRefused(ThrowingCallable call, Problem... problems) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems())
                .containsExactly(problems));
    }
}
