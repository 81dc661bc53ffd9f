package vn.bontot.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bontot.fixtures.Refusals.assertRefused;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.Refused.Problem;
import vn.bontot.engine.TestTables;
import vn.bontot.fixtures.House;

/** R-pilot (rules.md; domain R17). */
class SelectingPilotsTest {

    private final House house = new House().committee("A");
    private final Pilots pilots = new Pilots(house.jdbc, house.clock);
    private final SelectingPilots selecting =
            new SelectingPilots(pilots, house.organisations, house.campaigns, TestTables.bare());
    private final OpenTask task = house.committeeTask("SelectPilots", "A", "2023-06-30");

    @ParameterizedTest
    @CsvSource({"10, 0, 20, 1, 3", "11, 0, 21, 2, 4", "22, 35, 269, 3, 46"})
    void leastNumberIsAccepted(int committees, int grassroots, int branches, int minCommittees, int minBranches) {
        units(committees, grassroots, branches);

        assertThat(selecting.shown(task))
                .containsEntry("existingCommittees", committees)
                .containsEntry("existingBranches", grassroots + branches)
                .containsEntry("minCommittees", minCommittees)
                .containsEntry("minBranches", minBranches);
        var outcome = selecting.answer(task, chosen(minCommittees, minBranches, null), House.SOMEBODY);

        assertThat(outcome).isEqualTo(Outcome.done());
        assertThat(pilots.of(House.CAMPAIGN, "A")).hasSize(minCommittees + minBranches);
        assertThat(pilots.shortfallReason(House.CAMPAIGN, "A")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10, 20, 0, 3, 'đảng bộ cơ sở 0, ít nhất 1; chi bộ 3, ít nhất 3'",
        "10, 20, 1, 2, 'đảng bộ cơ sở 1, ít nhất 1; chi bộ 2, ít nhất 3'",
        "11, 21, 1, 4, 'đảng bộ cơ sở 1, ít nhất 2; chi bộ 4, ít nhất 4'",
        "22, 304, 3, 45, 'đảng bộ cơ sở 3, ít nhất 3; chi bộ 45, ít nhất 46'"
    })
    void oneLessNeedsReason(int committees, int branches, int chosenCommittees, int chosenBranches, String counts) {
        units(committees, 0, branches);

        assertRefused(() -> selecting.answer(task, chosen(chosenCommittees, chosenBranches, null), House.SOMEBODY))
                .containsExactly(new Problem(
                        "shortfallReason",
                        "Số đơn vị làm điểm chưa đủ: " + counts + ". Đề nghị chọn thêm hoặc nêu lý do."));
        assertThat(pilots.of(House.CAMPAIGN, "A")).isEmpty();

        selecting.answer(task, chosen(chosenCommittees, chosenBranches, "Địa bàn chia cắt."), House.SOMEBODY);
        assertThat(pilots.of(House.CAMPAIGN, "A")).hasSize(chosenCommittees + chosenBranches);
        assertThat(pilots.shortfallReason(House.CAMPAIGN, "A")).contains("Địa bàn chia cắt.");
    }

    @Test
    void withGrassrootsOnlyOtherBranchesDoNotCount() {
        units(10, 20, 100);
        house.setting("pilotBranchBase", "GRASSROOTS_ONLY");

        assertRefused(() -> selecting.answer(task, chosen(1, 3, null), House.SOMEBODY))
                .containsExactly(new Problem(
                        "shortfallReason",
                        "Số đơn vị làm điểm chưa đủ: đảng bộ cơ sở 1, ít nhất 1; chi bộ 0, ít nhất 3."
                                + " Đề nghị chọn thêm hoặc nêu lý do."));
    }

    @Test
    void unitsOfOthersAreNoPilots() {
        units(10, 0, 20);
        house.committee("B").units("B", "GRASSROOTS_COMMITTEE", "B", "B-D", 1);

        assertRefused(() ->
                        selecting.answer(task, new PilotSelection(Map.of("B-D-001", true), "Lý do."), House.SOMEBODY))
                .containsExactly(
                        new Problem("units", "Danh sách có tổ chức đảng không thuộc cấp ủy. Đề nghị chọn lại."));
    }

    @Test
    void listGrowsAfterCycleAndKeepsThoseItHas() {
        units(10, 0, 20);
        selecting.answer(task, chosen(1, 3, null), House.SOMEBODY);
        pilots.add(House.CAMPAIGN, "A", java.util.List.of("A-D-001", "A-D-002"), "2023");

        assertThat(house.column("select unit_code from pilot where since_cycle = '2023'"))
                .containsExactly("A-D-002");
        assertThat(pilots.of(House.CAMPAIGN, "A")).hasSize(5);
        assertThat(selecting.prefilled(task).units()).containsEntry("A-D-002", true);
    }

    private void units(int committees, int grassroots, int branches) {
        house.units("A", "GRASSROOTS_COMMITTEE", "A", "A-D", committees)
                .units("A", "GRASSROOTS_BRANCH", "A", "A-C", grassroots)
                .units("A", "BRANCH", "A-D-001", "A-B", branches);
    }

    private static PilotSelection chosen(int committees, int branches, String reason) {
        Map<String, Boolean> units = new HashMap<>();
        for (int i = 1; i <= committees; i++) {
            units.put("A-D-%03d".formatted(i), true);
        }
        for (int i = 1; i <= branches; i++) {
            units.put("A-B-%03d".formatted(i), true);
        }
        return new PilotSelection(units, reason);
    }
}
