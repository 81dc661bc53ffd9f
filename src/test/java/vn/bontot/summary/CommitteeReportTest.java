package vn.bontot.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static vn.bontot.fixtures.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bontot.award.AwardResult;
import vn.bontot.award.CommitteeAwards;
import vn.bontot.campaign.CommitteeReportLine;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.Refused.Problem;
import vn.bontot.desk.Verdict;
import vn.bontot.fixtures.House;
import vn.bontot.organisation.OrganisationType;

/** A committee's report: figures, conference, sending, receipt, and the moment when all have reported. */
class CommitteeReportTest {

    private final SummaryHouse house = new SummaryHouse();

    @Test
    void figuresCountByTypeAndNameTheMissing() {
        house.writing.answer(house.unitTask("WriteSummary", "A-C-001"), SummaryHouse.FULL, House.SOMEBODY);

        assertThat(house.figures.byType(House.CAMPAIGN, "A"))
                .containsExactly(
                        new CommitteeFigures.TypeLine(OrganisationType.GRASSROOTS_COMMITTEE, 2, 1, 0),
                        new CommitteeFigures.TypeLine(OrganisationType.GRASSROOTS_BRANCH, 1, 1, 1),
                        new CommitteeFigures.TypeLine(OrganisationType.BRANCH, 1, 1, 0));
        assertThat(house.figures.missing(House.CAMPAIGN, "A"))
                .containsExactly(
                        new CommitteeFigures.MissingSummary(
                                "A-B-001", "Tổ chức A-B 1", SummaryState.NOT_HANDED_IN, "Bí thư", "0900"),
                        new CommitteeFigures.MissingSummary(
                                "A-D-001", "Tổ chức A-D 1", SummaryState.NOT_HANDED_IN, "Bí thư", "0900"));
        assertThat(house.writingReport
                        .prefilled(house.reportTask("WriteCommitteeSummary", "A"))
                        .results())
                .isEqualTo(
                        """
                        Đảng bộ cơ sở: 1 đăng ký trên tổng số 2; 0 đã gửi báo cáo tổng kết.
                        Chi bộ cơ sở: 1 đăng ký trên tổng số 1; 1 đã gửi báo cáo tổng kết.
                        Chi bộ trực thuộc đảng ủy cơ sở: 1 đăng ký trên tổng số 1; 0 đã gửi báo cáo tổng kết.""");
    }

    @Test
    void recognitionsAreFilledIn() {
        house.cycle("2023", 0);
        house.cycle("2024", 1);
        house.dossier("2023", "A-D-001", "GRASSROOTS_COMMITTEE", false);
        house.dossier("2023", "A-B-001", "BRANCH", true);
        house.dossier("2024", "A-B-001", "BRANCH", true);

        assertThat(house.results.ofCommittee(House.CAMPAIGN, "A"))
                .containsExactly(
                        new CycleResults.TypeCycle("Năm 2023", OrganisationType.GRASSROOTS_COMMITTEE, 1, 0),
                        new CycleResults.TypeCycle("Năm 2023", OrganisationType.BRANCH, 1, 1),
                        new CycleResults.TypeCycle("Năm 2024", OrganisationType.BRANCH, 1, 1));
        assertThat(house.writingReport
                        .prefilled(house.reportTask("WriteCommitteeSummary", "A"))
                        .results())
                .endsWith("Năm 2024 – Chi bộ trực thuộc đảng ủy cơ sở: công nhận 1 trên 1 hồ sơ.");
        assertThat(house.writing
                        .prefilled(house.unitTask("WriteSummary", "A-D-001"))
                        .results())
                .isEqualTo(
                        """
                        Tổ chức A-D 1 đã đăng ký thi đua và được tiếp nhận.
                        Năm 2023: không được công nhận.
                        Năm 2024: chưa có kết quả.""");
    }

    @Test
    void conferenceStartsFromWhatTheDecisionGrants() {
        house.writingReport.answer(house.reportTask("WriteCommitteeSummary", "A"), SummaryHouse.FULL, House.SOMEBODY);
        var task = house.reportTask("RecordConference", "A");
        assertThat(house.recording.prefilled(task).commendations()).isNull();

        when(house.awards.isIssued(House.CAMPAIGN, "A")).thenReturn(true);
        when(house.awards.of(House.CAMPAIGN, "A"))
                .thenReturn(new CommitteeAwards(
                        "A",
                        3,
                        3,
                        2,
                        List.of(
                                new AwardResult("A-B-001", "COMMENDED"),
                                new AwardResult("A-C-001", "NOMINATED"),
                                new AwardResult("A-D-001", "NONE"))));
        assertThat(house.recording.prefilled(task).commendations()).isEqualTo(1);
    }

    @Test
    void conferenceAndReportAreNotInTheFuture() {
        house.writingReport.answer(house.reportTask("WriteCommitteeSummary", "A"), SummaryHouse.FULL, House.SOMEBODY);
        LocalDate today = LocalDate.now(house.house.clock);
        var tomorrow = new Conference(today.plusDays(1), "Hội trường", null, 0);

        assertRefused(() -> house.recording.answer(house.reportTask("RecordConference", "A"), tomorrow, House.SOMEBODY))
                .containsExactly(new Problem("heldOn", "Ngày hội nghị tổng kết không được sau hôm nay."));
        house.recording.answer(
                house.reportTask("RecordConference", "A"),
                new Conference(today, "Hội trường", null, 2),
                House.SOMEBODY);
        var task = house.reportTask("SendReport", "A");
        assertRefused(() -> house.sending.answer(task, SummaryHouse.sent(today.plusDays(1)), House.SOMEBODY))
                .containsExactly(new Problem("issuedOn", "Ngày báo cáo không được sau hôm nay."));
        assertRefused(() -> house.sending.answer(task, SummaryHouse.sent(today.minusDays(1)), House.SOMEBODY))
                .containsExactly(new Problem("issuedOn", "Ngày báo cáo không được trước ngày hội nghị tổng kết."));
        assertRefused(() -> house.sending.answer(
                        task, new ReportSending(Verdict.AGREED, null, null, null, null, null), House.SOMEBODY))
                .extracting(Problem::field)
                .containsExactly("number", "signer", "issuedOn");
        assertThat(house.sending.answer(task, SummaryHouse.sent(today), House.SOMEBODY))
                .isEqualTo(Outcome.done("returned", false));
    }

    @Test
    void signerMayReturnTheReportAndEndsNothing() {
        house.writingReport.answer(house.reportTask("WriteCommitteeSummary", "A"), SummaryHouse.FULL, House.SOMEBODY);
        var task = house.reportTask("SendReport", "A");

        assertRefused(() -> house.sending.answer(
                        task, new ReportSending(Verdict.RETURNED, null, null, null, null, null), House.SOMEBODY))
                .containsExactly(new Problem("note", "Đề nghị nêu lý do trả lại, nội dung cần bổ sung."));
        assertThat(house.sending.answer(
                        task,
                        new ReportSending(Verdict.RETURNED, "Sửa mục IV.", null, null, null, null),
                        House.SOMEBODY))
                .isEqualTo(Outcome.done("returned", true));
        assertThat(house.rounds.countOpen("summary/PT/A")).isEqualTo(3);
        assertThat(((CommitteeReport) house.writingReport
                                .shown(house.reportTask("WriteCommitteeSummary", "A"))
                                .get("report"))
                        .returnReason())
                .isEqualTo("Sửa mục IV.");
    }

    @Test
    void allHaveReportedOnlyWhenTheLastHasSent() {
        assertThat(house.sent.areCompleteLocked(House.CAMPAIGN)).isFalse();
        house.sendReport("A");
        assertThat(house.sent.areCompleteLocked(House.CAMPAIGN)).isFalse();
        house.sendReport("B");
        assertThat(house.sent.areCompleteLocked(House.CAMPAIGN)).isTrue();
    }

    @Test
    void reportThatTheProvinceReturnedIsMissingUntilItIsSentAgain() {
        house.sendReport("A");
        house.sendReport("B");
        var task = house.reportTask("ReceiveReport", "A");

        assertThat(house.receiving.answer(task, new SummaryReview(Verdict.RETURNED, "Thiếu tờ trình."), House.SOMEBODY))
                .isEqualTo(Outcome.done("returned", true));
        assertThat(house.sent.areCompleteLocked(House.CAMPAIGN)).isFalse();
        house.sendReport("A");
        assertThat(house.sent.areCompleteLocked(House.CAMPAIGN)).isTrue();
        assertThat(house.receiving.answer(task, new SummaryReview(Verdict.AGREED, null), House.SOMEBODY))
                .isEqualTo(Outcome.done("returned", false));
        assertThat(house.sent.areCompleteLocked(House.CAMPAIGN)).isTrue();
    }

    @Test
    void provinceSeesWhoReportedAndWhoWasLate() {
        house.writing.answer(house.unitTask("WriteSummary", "A-C-001"), SummaryHouse.FULL, House.SOMEBODY);
        house.house.clock.set("2025-10-10");
        house.sendReport("A");

        assertThat(house.sent.of(House.CAMPAIGN))
                .extracting(
                        CommitteeReportLine::code,
                        CommitteeReportLine::isMissing,
                        CommitteeReportLine::late,
                        CommitteeReportLine::registered,
                        CommitteeReportLine::summaries)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("A", false, true, 3, 1),
                        org.assertj.core.groups.Tuple.tuple("B", true, false, 0, 0));
    }
}
