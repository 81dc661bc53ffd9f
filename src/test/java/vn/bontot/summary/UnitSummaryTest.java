package vn.bontot.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bontot.fixtures.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.Refused.Problem;
import vn.bontot.desk.Verdict;
import vn.bontot.fixtures.House;

/** A unit's summary: written, confirmed, returned, late, too late. */
class UnitSummaryTest {

    private final SummaryHouse house = new SummaryHouse();

    @Test
    void everyRegisteredUnitIsAsked() {
        assertThat(house.house.column("select unit_code from unit_summary where committee_code = 'A' order by 1"))
                .containsExactly("A-B-001", "A-C-001", "A-D-001");
        assertThat(house.rounds.countOpen("summary/PT/A")).isEqualTo(3);
    }

    @Test
    void grassrootsBranchIsDoneWhenItHandsIn() {
        OpenTask task = house.unitTask("WriteSummary", "A-C-001");

        assertThat(house.writing.answer(task, SummaryHouse.FULL, House.SOMEBODY))
                .isEqualTo(Outcome.done());
        assertThat(house.state("A-C-001")).isEqualTo("COMPLETE");
        assertThat(house.rounds.countOpen("summary/PT/A")).isEqualTo(2);
    }

    @Test
    void branchIsDoneWhenItsPartyCommitteeConfirms() {
        house.writing.answer(house.unitTask("WriteSummary", "A-B-001"), SummaryHouse.FULL, House.SOMEBODY);
        assertThat(house.state("A-B-001")).isEqualTo("HANDED_IN");
        assertThat(house.rounds.countOpen("summary/PT/A")).isEqualTo(3);

        OpenTask task = house.unitTask("ConfirmSummary", "A-B-001");
        assertThat(house.confirming.answer(task, new SummaryReview(Verdict.AGREED, null), House.SOMEBODY))
                .isEqualTo(Outcome.done("returned", false));
        assertThat(house.state("A-B-001")).isEqualTo("COMPLETE");
        assertThat(house.rounds.countOpen("summary/PT/A")).isEqualTo(2);
    }

    @Test
    void returnedBranchReadsWhyAndKeepsWhatItWrote() {
        OpenTask task = house.unitTask("WriteSummary", "A-B-001");
        house.writing.answer(task, SummaryHouse.FULL, House.SOMEBODY);
        OpenTask review = house.unitTask("ConfirmSummary", "A-B-001");

        assertRefused(() -> house.confirming.answer(review, new SummaryReview(Verdict.RETURNED, null), House.SOMEBODY))
                .containsExactly(new Problem("note", "Đề nghị nêu lý do trả lại, nội dung cần bổ sung."));
        assertThat(house.confirming.answer(
                        review, new SummaryReview(Verdict.RETURNED, "Thiếu số liệu."), House.SOMEBODY))
                .isEqualTo(Outcome.done("returned", true));

        assertThat(house.writing.prefilled(task)).isEqualTo(SummaryHouse.FULL);
        assertThat(((UnitSummary) house.writing.shown(task).get("summary")).returnReason())
                .isEqualTo("Thiếu số liệu.");
        assertThat(house.rounds.countOpen("summary/PT/A")).isEqualTo(3);
    }

    @Test
    void whatIsGivenBackAfterTheDayStaysOnTime() {
        OpenTask task = house.unitTask("WriteSummary", "A-B-001");
        house.house.clock.set("2025-09-29");
        house.writing.answer(task, SummaryHouse.FULL, House.SOMEBODY);
        house.house.clock.set("2025-10-02");
        house.confirming.answer(
                house.unitTask("ConfirmSummary", "A-B-001"),
                new SummaryReview(Verdict.RETURNED, "Thiếu số liệu."),
                House.SOMEBODY);
        assertThat(house.writing.cameBack(task)).isTrue();
        house.writing.answer(task, SummaryHouse.FULL, House.SOMEBODY);

        assertThat(house.house.column("select late || ' ' || cast(submitted_at as date) from unit_summary"
                        + " where unit_code = 'A-B-001'"))
                .containsExactly("FALSE 2025-09-29");
        assertThat(house.writing.cameBack(task)).isFalse();
    }

    @Test
    void lastDayIsOnTimeAndTheNextIsLate() {
        house.house.clock.set("2025-09-29");
        house.writing.answer(house.unitTask("WriteSummary", "A-C-001"), SummaryHouse.FULL, House.SOMEBODY);
        house.house.clock.set("2025-09-30");
        house.writing.answer(house.unitTask("WriteSummary", "A-D-001"), SummaryHouse.FULL, House.SOMEBODY);

        assertThat(house.house.column("select unit_code from unit_summary where late"))
                .containsExactly("A-D-001");
        assertThat(house.writing.shown(house.unitTask("WriteSummary", "A-C-001")))
                .containsEntry("lastDay", java.time.LocalDate.of(2025, 9, 29))
                .containsEntry("statedDay", java.time.LocalDate.of(2025, 9, 30));
    }

    @Test
    void partsMayBeLeftToTheSignedReport() {
        var empty = new SummaryAnswer("Kết quả", null, " ", null, null, null, null);

        assertRefused(() -> house.writing.answer(house.unitTask("WriteSummary", "A-C-001"), empty, House.SOMEBODY))
                .extracting(Problem::field)
                .containsExactly("leadership", "strengths", "limits", "lessons");
        house.document("f1");
        var attached = new SummaryAnswer("Kết quả", null, null, null, null, null, "f1");
        house.writing.answer(house.unitTask("WriteSummary", "A-C-001"), attached, House.SOMEBODY);
        assertThat(house.state("A-C-001")).isEqualTo("COMPLETE");
    }

    @Test
    void nothingIsTakenOnceTheCommitteeHasSentItsReport() {
        house.sendReport("A");

        assertRefused(() -> house.writing.answer(
                        house.unitTask("WriteSummary", "A-C-001"), SummaryHouse.FULL, House.SOMEBODY))
                .containsExactly(new Problem(
                        "", "Cấp ủy cấp trên đã gửi báo cáo tổng kết; không nhận thêm báo cáo của tổ chức đảng."));
        assertThat(house.state("A-C-001")).isEqualTo("NOT_HANDED_IN");
        assertThat(house.house.column("select unit_code from round_entry where ended_by_round order by 1"))
                .containsExactly("A-B-001", "A-C-001", "A-D-001");
    }
}
