package vn.bontot.rehearsal.officials.launch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.launch.PilotSelection;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;
import vn.bontot.rehearsal.Story;

/**
 * A committee chooses exactly as many pilots as the plan asks, those directly below it first, then by code; where a story
 * says so, one branch fewer.
 */
@Simulated
class SelectsPilots implements Official {

    private final TaskUseCase<PilotSelection> selecting;

    SelectsPilots(TaskUseCase<PilotSelection> selecting) {
        this.selecting = selecting;
    }

    @Override
    public String key() {
        return "SelectPilots";
    }

    @Override
    @SuppressWarnings("unchecked")
    public Record answer(OpenTask task, Script script) {
        Map<String, Object> shown = selecting.shown(task);
        List<Organisation> units = (List<Organisation>) shown.get("units");
        Map<String, Boolean> chosen = new LinkedHashMap<>();
        choose(units, OrganisationType.GRASSROOTS_COMMITTEE, (int) shown.get("minCommittees"), chosen);
        boolean fewer = script.tells(Story.BELOW_PILOT_MINIMUM, task.committeeCode(), null);
        int branches = (int) shown.get("minBranches") - (fewer ? 1 : 0);
        int before = chosen.size();
        choose(units, OrganisationType.GRASSROOTS_BRANCH, branches, chosen);
        choose(units, OrganisationType.BRANCH, branches - (chosen.size() - before), chosen);
        return new PilotSelection(
                chosen, fewer ? "Một chi bộ đang kiện toàn cấp ủy; sẽ chọn thêm sau kỳ đánh giá đầu tiên." : null);
    }

    private static void choose(
            List<Organisation> units, OrganisationType type, int number, Map<String, Boolean> chosen) {
        units.stream().filter(unit -> unit.type() == type).limit(number).forEach(unit -> chosen.put(unit.code(), true));
    }
}
