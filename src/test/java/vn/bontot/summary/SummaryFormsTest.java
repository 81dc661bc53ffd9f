package vn.bontot.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.fixtures.House;
import vn.bontot.fixtures.RenderedForm;

/** The forms of stage 4, filled from the use cases. */
class SummaryFormsTest {

    private final SummaryHouse house = new SummaryHouse();

    @Test
    void unitReadsBothDates() {
        assertThat(form("write-summary", house.writing, house.unitTask("WriteSummary", "A-B-001")))
                .contains("trước ngày", "30/9/2025", "ngày cuối cùng nhận đúng hạn là", "29/9/2025")
                .contains("đảng ủy cơ sở xác nhận", "Tổ chức A-B 1 đã đăng ký", "VI. Đề xuất, kiến nghị")
                .doesNotContain("Trả lại để bổ sung:");
    }

    @Test
    void reviewReadsWhatWasWritten() {
        house.house.clock.set("2025-09-30");
        house.writing.answer(house.unitTask("WriteSummary", "A-B-001"), SummaryHouse.FULL, House.SOMEBODY);

        assertThat(form("confirm-summary", house.confirming, house.unitTask("ConfirmSummary", "A-B-001")))
                .contains("12:00 ngày 30/9/2025", "(nộp sau hạn)", "Hạn chế", "Trả lại để bổ sung");
    }

    @Test
    void reportNamesTheMissingAndGoesItsWay() {
        house.cycle("2023", 0);
        house.dossier("2023", "A-B-001", "BRANCH", true);
        assertThat(report("write-committee-summary", house.writingReport))
                .contains("10/10/2025", "9/10/2025", "Còn <strong>3</strong>", "0900", "Đảng bộ cơ sở");
        house.sendReport("A");
        assertThat(report("record-conference", house.recording)).contains("name=\"commendations\"", "value=\"3\"");
        assertThat(report("send-report", house.sending)).contains("name=\"letterNumber\"", "45-BC/HU", "Bài học");
        assertThat(report("receive-report", house.receiving))
                .contains("45-BC/HU", "Không có", "Bí thư Huyện ủy", "Tiếp nhận");
    }

    @Test
    void committeeWithoutRegisteredUnitsHasNoReportsToWaitFor() {
        assertThat(report("write-committee-summary", house.writingReport)).contains("Còn <strong>3</strong>");
        assertThat(form("write-committee-summary", house.writingReport, house.reportTask("WriteCommitteeSummary", "B")))
                .contains("Không có tổ chức đảng đăng ký thi đua.")
                .doesNotContain("đã gửi đủ báo cáo");
    }

    private String report(String form, TaskUseCase<?> useCase) {
        return form(form, useCase, house.reportTask(useCase.key(), "A"));
    }

    private String form(String form, TaskUseCase<?> useCase, OpenTask task) {
        return RenderedForm.of("summary/" + form, useCase, task, house.house.clock);
    }
}
