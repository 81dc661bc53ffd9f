package vn.bontot.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bontot.fixtures.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.Refused.Problem;
import vn.bontot.fixtures.House;
import vn.bontot.fixtures.RenderedForm;

/** The first and the last act of a campaign. */
class StartingCampaignsTest {

    private final House house = new House();
    private final List<String> started = new ArrayList<>();
    private final StartingCampaigns starting = new StartingCampaigns(house.campaigns, started::add);

    @Test
    void campaignIsStartedOnce() {
        starting.start(House.CAMPAIGN);

        assertRefused(() -> starting.start(House.CAMPAIGN))
                .containsExactly(
                        new Problem("", "Phong trào “Phong trào bốn tốt” đã được bắt đầu, không bắt đầu lần nữa."));
        assertThat(started).containsExactly(House.CAMPAIGN);
    }

    @Test
    void unknownCampaignIsRefused() {
        assertRefused(() -> starting.start("X")).containsExactly(new Problem("", "Không có phong trào thi đua mã X."));
        assertThat(started).isEmpty();
    }

    @Test
    void provincesSummaryEndsTheCampaignAndNamesTheMissing() {
        var sent = new CommitteeReportLine(
                "A", "Huyện ủy A", house.clock.instant().atOffset(java.time.ZoneOffset.UTC), false, 5, 4);
        var missing = new CommitteeReportLine("B", "Huyện ủy B", null, false, 3, 0);
        var writing =
                new WritingProvincialSummary(house.campaigns, code -> List.of(sent, missing), house.jdbc, house.clock);
        var task = house.provinceTask("WriteProvincialSummary");
        LocalDate today = LocalDate.now(house.clock);

        assertThat(writing.shown(task)).containsEntry("missing", List.of(missing));
        assertThat(RenderedForm.of("campaign/write-provincial-summary", writing, task, house.clock))
                .contains("Còn <strong>1</strong>", "Huyện ủy B", "Đã gửi ngày <span>20/3/2023</span>", "Chưa gửi");
        assertRefused(() -> writing.answer(
                        task, new ProvincialSummary("1-BC/TU", today.plusDays(1), "…", null), House.SOMEBODY))
                .containsExactly(new Problem("issuedOn", "Ngày báo cáo không được sau hôm nay."));
        assertThat(writing.answer(task, new ProvincialSummary("1-BC/TU", today, "…", null), House.SOMEBODY))
                .isEqualTo(Outcome.done());
        assertThat(house.column("select code from campaign where ended_at is not null"))
                .containsExactly(House.CAMPAIGN);
    }
}
