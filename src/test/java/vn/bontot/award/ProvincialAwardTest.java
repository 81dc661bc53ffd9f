package vn.bontot.award;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bontot.award.AwardSessionTest.assertRefused;
import static vn.bontot.award.AwardStageFixture.ACTOR;
import static vn.bontot.fixtures.SmallProvince.COMMITTEE;
import static vn.bontot.fixtures.SmallProvince.OTHER;
import static vn.bontot.fixtures.SmallProvince.TODAY;
import static vn.bontot.organisation.OrganisationType.GRASSROOTS_COMMITTEE;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Refused.Problem;
import vn.bontot.session.SessionVerdict;

class ProvincialAwardTest {

    private final AwardStageFixture stage = new AwardStageFixture();

    @Test
    void grantedNomineeIsProvincial() {
        stage.eligible(10);
        stage.awardAsSuggested(COMMITTEE);
        stage.provinceDecides();

        assertThat(stage.results(COMMITTEE))
                .containsEntry("CB-01", "PROVINCIAL")
                .containsEntry("CB-02", "COMMENDED")
                .containsEntry("CB-03", "COMMENDED")
                .containsEntry("CB-04", "NONE");
    }

    @Test
    void unitsAreToldWhatEachDecisionGivesThem() {
        stage.eligible(10);
        for (int i = 1; i <= 4; i++) {
            stage.province.post("bithu" + i, "branch-secretary", "CB-0" + i);
        }
        stage.listSentAsSuggested(COMMITTEE);
        stage.holdAsProposed(COMMITTEE);
        assertThat(stage.province.notices()).isEmpty();

        stage.issue(COMMITTEE);
        assertThat(stage.province.notices())
                .containsExactly(
                        "bithu1: CB-01, Được đề nghị tặng Bằng khen. Quyết định số 12-QĐ/HU.",
                        "bithu2: CB-02, Được tặng Giấy khen. Quyết định số 12-QĐ/HU.",
                        "bithu3: CB-03, Được tặng Giấy khen. Quyết định số 12-QĐ/HU.",
                        "bithu4: CB-04, Không khen thưởng lần này. Quyết định số 12-QĐ/HU.");
        stage.provinceDecides("CB-01");
        assertThat(stage.province.notices())
                .last()
                .isEqualTo("bithu1: CB-01, Được tặng Giấy khen. Lý do: Ban Thường vụ Tỉnh ủy không tặng Bằng khen;"
                        + " chuyển xét Giấy khen trong hạn mức. Quyết định số 99-QĐ/TU.");
        assertThat(stage.province.notices()).hasSize(5);
    }

    @Test
    void refusedNomineeFallsBackInsideTheSharedQuota() {
        stage.eligible(10);
        stage.awardAsSuggested(COMMITTEE);
        stage.provinceDecides("CB-01");

        assertThat(stage.results(COMMITTEE).values())
                .filteredOn("COMMENDED"::equals)
                .hasSize(3);
        assertThat(stage.results(COMMITTEE)).containsEntry("CB-01", "COMMENDED");
    }

    @Test
    void besideAFullQuotaRefusedNomineeGetsNothing() {
        stage.province.setting("capIncludesNominations", "false");
        stage.eligible(10);
        stage.awardAsSuggested(COMMITTEE);
        assertThat(stage.results(COMMITTEE))
                .containsEntry("CB-01", "NOMINATED")
                .containsEntry("CB-02", "NOMINATED")
                .containsEntry("CB-05", "COMMENDED");
        stage.provinceDecides("CB-01");

        assertThat(stage.results(COMMITTEE))
                .containsEntry("CB-01", "NONE")
                .containsEntry("CB-02", "PROVINCIAL")
                .containsEntry("CB-05", "COMMENDED")
                .containsEntry("CB-06", "NONE");
    }

    @Test
    void besideAQuotaWithRoomRefusedNomineeIsCommended() {
        stage.province.setting("capIncludesNominations", "false");
        stage.eligible(10);
        stage.listSentAsSuggested(COMMITTEE);
        Map<String, String> choices =
                new java.util.LinkedHashMap<>(stage.proposed(COMMITTEE).choices());
        choices.put("CB-05", "NONE");
        stage.hold(COMMITTEE, choices, Map.of("CB-05", "Chưa tiêu biểu."), null);
        stage.issue(COMMITTEE);
        stage.provinceDecides("CB-01", "CB-02");

        assertThat(stage.results(COMMITTEE))
                .containsEntry("CB-01", "COMMENDED")
                .containsEntry("CB-02", "NONE")
                .containsEntry("CB-05", "NONE");
    }

    @Test
    void committeeThatIsLateLosesItsNominations() {
        stage.eligible(10);
        stage.eligible(
                OTHER,
                GRASSROOTS_COMMITTEE,
                IntStream.rangeClosed(1, 10).mapToObj("DB-%02d"::formatted).toArray(String[]::new));
        stage.awardAsSuggested(COMMITTEE);
        stage.provinceDecides();
        stage.awardAsSuggested(OTHER);

        assertThat(stage.results(COMMITTEE)).containsEntry("CB-01", "PROVINCIAL");
        assertThat(stage.results(OTHER))
                .containsEntry("DB-01", "COMMENDED")
                .containsEntry("DB-02", "COMMENDED")
                .containsEntry("DB-03", "COMMENDED")
                .containsEntry("DB-04", "NONE");
    }

    @Test
    void provinceWithoutNominationsStillDecides() {
        stage.eligible(3);
        stage.awardAsSuggested(COMMITTEE);
        stage.provinceDecides();
        assertThat(stage.results(COMMITTEE).values()).containsOnly("NONE").hasSize(3);
    }

    @Test
    void incompletePapersNeedAReasonAndAreProposedForRefusal() {
        stage.eligible(10);
        stage.awardAsSuggested(COMMITTEE);
        OpenTask appraisal = stage.province.provinceTask("AppraiseNomination");
        assertRefused(
                () -> stage.appraising.answer(
                        appraisal, new NominationAppraisal(Map.of("CB-01", "INCOMPLETE"), Map.of()), ACTOR),
                new Problem("reasons[CB-01]", "Tên CB-01: đề nghị nêu lý do."));
        assertRefused(
                () -> stage.appraising.answer(appraisal, new NominationAppraisal(Map.of(), Map.of()), ACTOR),
                new Problem("appraisals[CB-01]", "Tên CB-01: đề nghị chọn một trong các ý kiến."));
        stage.appraising.answer(
                appraisal,
                new NominationAppraisal(Map.of("CB-01", "INCOMPLETE"), Map.of("CB-01", "Thiếu báo cáo thành tích.")),
                ACTOR);

        CouncilOpinion opinion = stage.advising.prefilled(stage.province.provinceTask("GiveCouncilOpinion"));
        assertThat(opinion.opinions()).containsEntry("CB-01", "DISAGREED");
        assertThat(opinion.reasons()).containsEntry("CB-01", "Thiếu báo cáo thành tích.");
        assertThat(stage.provincial
                        .prefilled(stage.province.provinceTask("HoldProvincialSession"))
                        .outcomes())
                .containsEntry("CB-01", "REFUSED");
    }

    @Test
    void councilSendsTheListBackWithAReason() {
        stage.eligible(10);
        stage.awardAsSuggested(COMMITTEE);
        OpenTask opinion = stage.province.provinceTask("GiveCouncilOpinion");
        assertRefused(
                () -> stage.advising.answer(
                        opinion, new CouncilOpinion(null, null, Map.of(), Map.of(), true, null), ACTOR),
                new Problem("returnedReason", "Đề nghị nêu rõ lý do trả lại."));
        var outcome = stage.advising.answer(
                opinion, new CouncilOpinion(null, null, Map.of(), Map.of(), true, "Thiếu tờ trình."), ACTOR);

        assertThat(outcome.flags()).containsEntry("returned", true);
        assertThat(stage.appraising.shown(stage.province.provinceTask("AppraiseNomination")))
                .containsEntry("returnedReason", "Thiếu tờ trình.");
    }

    @Test
    void nomineeWhoseRecognitionWasTakenBackCannotBeGranted() {
        stage.eligible(10);
        stage.awardAsSuggested(COMMITTEE);
        stage.revoked.add("CB-01");
        OpenTask session = stage.province.provinceTask("HoldProvincialSession");

        assertRefused(
                () -> stage.provincial.answer(
                        session,
                        new ProvincialSessionAnswer(
                                TODAY,
                                "Bí thư",
                                null,
                                Map.of("CB-01", "GRANTED"),
                                Map.of("CB-01", "Tiêu biểu."),
                                SessionVerdict.PASSED,
                                null),
                        ACTOR),
                new Problem("outcomes[CB-01]", "Tên CB-01 không còn đủ điều kiện khen thưởng."));
        stage.provinceDecides("CB-01");
        assertThat(stage.results(COMMITTEE)).containsEntry("CB-01", "NONE").containsEntry("CB-02", "COMMENDED");
    }

    @Test
    void unitRevokedBetweenMeetingAndDecisionGetsNothing() {
        stage.eligible(10);
        stage.listSentAsSuggested(COMMITTEE);
        stage.holdAsProposed(COMMITTEE);
        stage.revoked.add("CB-02");
        stage.issue(COMMITTEE);
        assertThat(stage.results(COMMITTEE))
                .containsEntry("CB-01", "NOMINATED")
                .containsEntry("CB-02", "NONE")
                .containsEntry("CB-03", "COMMENDED");
    }
}
