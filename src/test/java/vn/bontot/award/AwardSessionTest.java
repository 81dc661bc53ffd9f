package vn.bontot.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.bontot.award.AwardStageFixture.ACTOR;
import static vn.bontot.fixtures.SmallProvince.CAMPAIGN;
import static vn.bontot.fixtures.SmallProvince.COMMITTEE;
import static vn.bontot.fixtures.SmallProvince.TODAY;
import static vn.bontot.organisation.OrganisationType.BRANCH;
import static vn.bontot.organisation.OrganisationType.GRASSROOTS_BRANCH;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.Refused;
import vn.bontot.desk.Refused.Problem;
import vn.bontot.session.SessionVerdict;

class AwardSessionTest {

    private final AwardStageFixture stage = new AwardStageFixture();

    @ParameterizedTest
    @CsvSource({"10, 3, 1", "9, 2, 1", "3, 0, 0", "0, 0, 0", "34, 10, 2"})
    void quotaIsFloorOfThirtyPercentOfTheEligible(int eligible, int quota, int nominated) {
        stage.eligible(eligible);
        stage.awardAsSuggested(COMMITTEE);

        CommitteeAwards awards = stage.awards.of(CAMPAIGN, COMMITTEE);
        assertThat(awards.registered()).isEqualTo(eligible);
        assertThat(awards.eligible()).isEqualTo(eligible);
        assertThat(awards.quota()).isEqualTo(quota);
        assertThat(awards.results()).hasSize(eligible);
        assertThat(stage.results(COMMITTEE).values())
                .filteredOn("NOMINATED"::equals)
                .hasSize(nominated);
        assertThat(stage.results(COMMITTEE).values())
                .filteredOn("COMMENDED"::equals)
                .hasSize(quota - nominated);
    }

    @Test
    void oneTooManyIsRefusedWithBothNumbers() {
        stage.eligible(34);
        stage.listSentAsSuggested(COMMITTEE);
        Map<String, String> choices =
                new LinkedHashMap<>(stage.proposed(COMMITTEE).choices());
        choices.put("CB-11", "COMMENDED");

        assertRefused(
                () -> stage.hold(COMMITTEE, choices, Map.of("CB-11", "Thành tích đột xuất."), null),
                new Problem("choices", "Vượt hạn mức: được chọn 10, đang chọn 11."));
    }

    @Test
    void quotaIsHeldAgainstWhoIsEligibleAtTheMeeting() {
        stage.eligible(10);
        stage.listSentAsSuggested(COMMITTEE);
        Map<String, String> proposed = stage.proposed(COMMITTEE).choices();
        stage.revoked.add("CB-10");

        assertRefused(
                () -> stage.hold(COMMITTEE, proposed, Map.of(), null),
                new Problem("choices", "Vượt hạn mức: được chọn 2, đang chọn 3."));
    }

    @Test
    void unitThatIsNotEligibleCannotBeChosen() {
        stage.eligible(10);
        stage.listSentAsSuggested(COMMITTEE);
        Map<String, String> choices = stage.proposed(COMMITTEE).choices();
        stage.revoked.add("CB-01");

        assertRefused(
                () -> stage.hold(COMMITTEE, choices, Map.of(), "Không có tổ chức đảng tiêu biểu."),
                new Problem("choices[CB-01]", "CB-01 không đủ điều kiện khen thưởng, đề nghị bỏ chọn."));
    }

    @Test
    void noNominationNeedsAReason() {
        stage.eligible(10);
        stage.listSentAsSuggested(COMMITTEE);
        Map<String, String> choices =
                new LinkedHashMap<>(stage.proposed(COMMITTEE).choices());
        choices.put("CB-01", "COMMENDED");
        Map<String, String> reasons = Map.of("CB-01", "Chưa thật tiêu biểu.");

        assertRefused(
                () -> stage.hold(COMMITTEE, choices, reasons, " "),
                new Problem("noNominationReason", "Không đề nghị Bằng khen: đề nghị nêu lý do."));
        assertThat(stage.hold(COMMITTEE, choices, reasons, "Chưa có tổ chức đảng tiêu biểu nhất.")
                        .flags())
                .containsEntry("returned", false);
    }

    @Test
    void threeNominationsAreRefused() {
        stage.eligible(34);
        stage.listSentAsSuggested(COMMITTEE);
        Map<String, String> choices =
                new LinkedHashMap<>(stage.proposed(COMMITTEE).choices());
        choices.put("CB-03", "NOMINATED");

        assertRefused(
                () -> stage.hold(COMMITTEE, choices, Map.of("CB-03", "Tiêu biểu."), null),
                new Problem("choices", "Được đề nghị Bằng khen không quá 2 tổ chức đảng, đang chọn 3."));
    }

    @Test
    void branchOfAGrassrootsCommitteeCannotBeNominated() {
        stage.eligible(COMMITTEE, BRANCH, "CT-01");
        stage.eligible(9);
        stage.listSentAsSuggested(COMMITTEE);
        Map<String, String> choices =
                new LinkedHashMap<>(stage.proposed(COMMITTEE).choices());
        assertThat(choices)
                .containsEntry("CT-01", "COMMENDED")
                .containsEntry("CB-01", "NOMINATED")
                .containsEntry("CB-02", "COMMENDED");
        choices.put("CT-01", "NOMINATED");

        assertRefused(
                () -> stage.hold(COMMITTEE, choices, Map.of("CT-01", "Tiêu biểu."), null),
                new Problem("choices[CT-01]", "Chi bộ trực thuộc đảng ủy cơ sở không thuộc diện đề nghị Bằng khen."));
    }

    @Test
    void departureFromTheProposalNeedsAReason() {
        stage.eligible(10);
        stage.listSentAsSuggested(COMMITTEE);
        Map<String, String> choices =
                new LinkedHashMap<>(stage.proposed(COMMITTEE).choices());
        choices.put("CB-03", "NONE");

        assertRefused(
                () -> stage.hold(COMMITTEE, choices, Map.of(), null),
                new Problem("reasons[CB-03]", "Tên CB-03: ý kiến khác đề xuất, đề nghị nêu lý do."));
    }

    @Test
    void boardDepartsFromTheSuggestedOrderOnlyWithAReason() {
        stage.eligible(10);
        OpenTask task = stage.province.committeeTask("PrepareAwardList", COMMITTEE);
        Map<String, String> choices =
                new LinkedHashMap<>(stage.preparing.prefilled(task).choices());
        choices.put("CB-03", "NONE");
        choices.put("CB-04", "COMMENDED");

        assertRefused(
                () -> stage.preparing.answer(task, new AwardListAnswer(choices, Map.of(), null, null), ACTOR),
                new Problem("reasons[CB-03]", "Tên CB-03: ý kiến khác đề xuất, đề nghị nêu lý do."),
                new Problem("reasons[CB-04]", "Tên CB-04: ý kiến khác đề xuất, đề nghị nêu lý do."));
    }

    @Test
    void quotaOfNothingSaysWhy() {
        stage.eligible(3);
        AwardListAnswer answer = stage.preparing.prefilled(stage.province.committeeTask("PrepareAwardList", COMMITTEE));
        assertThat(answer.noNominationReason())
                .isEqualTo("Hạn mức bằng 0 vì chỉ có 3 tổ chức đảng đủ điều kiện (30% của 3 chưa đủ 1).");
    }

    @Test
    void passedOverUnitMakesRoomForTheNext() {
        stage.eligible(10);
        stage.listSentAsSuggested(COMMITTEE);
        Map<String, String> choices = stage.lists.current(CAMPAIGN, COMMITTEE).suggestionsWithout(Set.of("CB-01"));
        Map<String, String> reasons = new HashMap<>();
        List.of("CB-01", "CB-02", "CB-04").forEach(unit -> reasons.put(unit, "Không khen thưởng CB-01."));
        stage.hold(COMMITTEE, choices, reasons, null);
        stage.issue(COMMITTEE);

        assertThat(stage.results(COMMITTEE))
                .containsEntry("CB-01", "NONE")
                .containsEntry("CB-02", "NOMINATED")
                .containsEntry("CB-03", "COMMENDED")
                .containsEntry("CB-04", "COMMENDED")
                .containsEntry("CB-05", "NONE")
                .hasSize(10);
        assertThat(stage.awards.of(CAMPAIGN, COMMITTEE).quota()).isEqualTo(3);
    }

    @Test
    void keptMeetingStaysOpenAndRemembers() {
        stage.eligible(10);
        stage.listSentAsSuggested(COMMITTEE);
        Map<String, String> choices =
                new LinkedHashMap<>(stage.proposed(COMMITTEE).choices());
        choices.put("CB-04", "COMMENDED");
        Outcome outcome = stage.holding.answer(
                stage.province.committeeTask("HoldAwardSession", COMMITTEE),
                new AwardSessionAnswer(TODAY, null, null, choices, Map.of(), null, SessionVerdict.KEPT, null),
                ACTOR);

        assertThat(outcome.completes()).isFalse();
        assertThat(stage.proposed(COMMITTEE).choices()).isEqualTo(choices);
        assertThat(stage.proposed(COMMITTEE).heldOn()).isEqualTo(TODAY);
        assertThat(stage.closedDossiers).isEmpty();
    }

    @Test
    void returnedListShowsItsReasonAndWhatWasProposed() {
        stage.eligible(10);
        stage.listSentAsSuggested(COMMITTEE);
        OpenTask session = stage.province.committeeTask("HoldAwardSession", COMMITTEE);
        assertRefused(
                () -> stage.holding.answer(session, returned(""), ACTOR),
                new Problem("returnedReason", "Đề nghị nêu rõ lý do trả lại."));
        Outcome outcome = stage.holding.answer(session, returned("Rà soát lại số liệu CB-02."), ACTOR);

        OpenTask list = stage.province.committeeTask("PrepareAwardList", COMMITTEE);
        assertThat(outcome.flags()).containsEntry("returned", true);
        assertThat(stage.preparing.shown(list)).containsEntry("returnedReason", "Rà soát lại số liệu CB-02.");
        assertThat(stage.preparing.prefilled(list).choices()).containsEntry("CB-01", "NOMINATED");
    }

    @Test
    void meetingNeedsItsDayAndChair() {
        stage.eligible(10);
        stage.listSentAsSuggested(COMMITTEE);
        AwardSessionAnswer known = stage.proposed(COMMITTEE);
        assertRefused(
                () -> stage.holding.answer(
                        stage.province.committeeTask("HoldAwardSession", COMMITTEE),
                        new AwardSessionAnswer(
                                TODAY.plusDays(1),
                                " ",
                                null,
                                known.choices(),
                                Map.of(),
                                null,
                                SessionVerdict.PASSED,
                                null),
                        ACTOR),
                new Problem("heldOn", "Ngày họp không được sau hôm nay."),
                new Problem("chair", "Đề nghị nhập người chủ trì (chức vụ)."));
    }

    @Test
    void heldDossiersAreClosedByTheMeeting() {
        stage.eligible(10);
        stage.listSentAsSuggested(COMMITTEE);
        stage.holdAsProposed(COMMITTEE);
        assertThat(stage.closedDossiers).containsExactly(COMMITTEE);
    }

    @Test
    void registeredUnitsCountAlsoWithoutRecognition() {
        stage.eligible(10);
        stage.province.registered(COMMITTEE, "CB-99", GRASSROOTS_BRANCH.name());
        stage.awardAsSuggested(COMMITTEE);

        CommitteeAwards awards = stage.awards.of(CAMPAIGN, COMMITTEE);
        assertThat(awards.registered()).isEqualTo(11);
        assertThat(awards.eligible()).isEqualTo(10);
        assertThat(stage.results(COMMITTEE)).doesNotContainKey("CB-99");
    }

    @Test
    void tiesAreMarked() {
        stage.eligible(2);
        stage.records.get(COMMITTEE).set(1, stage.records.get(COMMITTEE).get(0));
        assertThat(stage.lists.current(CAMPAIGN, COMMITTEE).lines())
                .extracting(AwardLine::tied)
                .containsExactly(true, true);
    }

    private static AwardSessionAnswer returned(String reason) {
        return new AwardSessionAnswer(null, null, null, Map.of(), Map.of(), null, SessionVerdict.RETURNED, reason);
    }

    static void assertRefused(ThrowingCallable call, Problem... problems) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems())
                .containsExactly(problems));
    }
}
