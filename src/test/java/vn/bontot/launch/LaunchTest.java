package vn.bontot.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bontot.fixtures.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.Refused.Problem;
import vn.bontot.fixtures.House;

/** R-order and the pledges (rules.md; domain R1, R3, R12). */
class LaunchTest {

    private final House house = new House().committee("A").committee("B");
    private final Launches launches = new Launches(house.jdbc);
    private final LaunchDesk desk =
            new LaunchDesk(launches, new Plans(house.jdbc), house.campaigns, house.organisations, house.clock);
    private final RecordingLaunch province = new RecordingLaunch(desk, house.organisations);
    private final RecordingCommitteeLaunch committee =
            new RecordingCommitteeLaunch(desk, launches, house.organisations);
    private final OpenTask provinceTask = house.provinceTask("RecordLaunch");
    private final OpenTask committeeTask = house.committeeTask("RecordCommitteeLaunch", "A", "2023-06-30");

    @BeforeEach
    void launchDay() {
        house.clock.set("2023-05-08");
    }

    @Test
    void provinceLaunchesAndCommitteesSign() {
        var outcome = province.answer(provinceTask, on("2023-05-08", "A", true, "B", false), House.SOMEBODY);

        assertThat(outcome).isEqualTo(Outcome.done());
        assertThat(launches.launchedOn(House.CAMPAIGN, "P")).contains(LocalDate.of(2023, 5, 8));
        assertThat(launches.pledged(House.CAMPAIGN, "P")).containsExactly("A");
    }

    @Test
    void nobodyLaunchesTomorrow() {
        var tomorrow = new Problem("launchedOn", "Ngày phát động không được sau hôm nay.");

        assertRefused(() -> province.answer(provinceTask, on("2023-05-09"), House.SOMEBODY))
                .containsExactly(tomorrow);
        province.answer(provinceTask, on("2023-05-08"), House.SOMEBODY);
        assertRefused(() -> committee.answer(committeeTask, on("2023-05-09"), House.SOMEBODY))
                .containsExactly(tomorrow);
    }

    @Test
    void committeeMayLaunchOnTheSameDay() {
        province.answer(provinceTask, on("2023-05-08"), House.SOMEBODY);
        committee.answer(committeeTask, on("2023-05-08"), House.SOMEBODY);

        assertThat(launches.launchedOn(House.CAMPAIGN, "A")).contains(LocalDate.of(2023, 5, 8));
        assertThat(launches.launchedOn(House.CAMPAIGN, "B")).isEmpty();
    }

    @Test
    void committeeMayNotLaunchBeforeTheProvince() {
        province.answer(provinceTask, on("2023-05-08"), House.SOMEBODY);

        assertRefused(() -> committee.answer(committeeTask, on("2023-05-07"), House.SOMEBODY))
                .containsExactly(new Problem(
                        "launchedOn", "Ngày phát động không được trước ngày Tỉnh ủy phát động (08/5/2023)."));
        assertThat(launches.launchedOn(House.CAMPAIGN, "A")).isEmpty();
    }

    @Test
    void committeeMayNotLaunchWhileTheProvinceHasNot() {
        assertRefused(() -> committee.answer(committeeTask, on("2023-05-08"), House.SOMEBODY))
                .containsExactly(new Problem("", "Tỉnh ủy chưa phát động phong trào nên cấp ủy chưa thể phát động."));
    }

    @Test
    void onlyThoseDirectlyBelowSign() {
        house.units("A", "GRASSROOTS_COMMITTEE", "A", "A-D", 1);
        house.units("A", "BRANCH", "A-D-001", "A-B", 1);
        province.answer(provinceTask, on("2023-05-08"), House.SOMEBODY);

        assertRefused(() -> committee.answer(committeeTask, on("2023-05-08", "A-B-001", true), House.SOMEBODY))
                .containsExactly(
                        new Problem("signatories", "Danh sách ký giao ước có tổ chức đảng không trực thuộc: A-B-001."));
        committee.answer(committeeTask, on("2023-05-08", "A-D-001", true), House.SOMEBODY);
        assertThat(launches.pledged(House.CAMPAIGN, "A")).containsExactly("A-D-001");
    }

    private static LaunchAnswer on(String day) {
        return new LaunchAnswer(LocalDate.parse(day), "Hội trường", null, Map.of());
    }

    private static LaunchAnswer on(String day, String code, boolean signed) {
        return new LaunchAnswer(LocalDate.parse(day), "Hội trường", null, Map.of(code, signed));
    }

    private static LaunchAnswer on(String day, String one, boolean signed, String other, boolean otherSigned) {
        return new LaunchAnswer(LocalDate.parse(day), "Hội trường", null, Map.of(one, signed, other, otherSigned));
    }
}
