package vn.bontot.launch;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.bontot.campaign.Campaigns;
import vn.bontot.campaign.Parameters;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.Refused;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.organisation.Organisations;
import vn.bontot.rules.DecisionTables;

/** A committee chooses its pilots; fewer than the plan asks need a reason (R-pilot). */
@Service
class SelectingPilots implements TaskUseCase<PilotSelection> {

    private final Pilots pilots;
    private final Organisations organisations;
    private final Campaigns campaigns;
    private final DecisionTables tables;

    SelectingPilots(Pilots pilots, Organisations organisations, Campaigns campaigns, DecisionTables tables) {
        this.pilots = pilots;
        this.organisations = organisations;
        this.campaigns = campaigns;
        this.tables = tables;
    }

    @Override
    public String key() {
        return "SelectPilots";
    }

    @Override
    public Class<PilotSelection> answerType() {
        return PilotSelection.class;
    }

    @Override
    public PilotSelection prefilled(OpenTask task) {
        return new PilotSelection(
                Ticks.of(pilots.of(task.campaignCode(), task.committeeCode())),
                pilots.shortfallReason(task.campaignCode(), task.committeeCode())
                        .orElse(null));
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        List<Organisation> units = organisations.unitsOf(task.committeeCode());
        Parameters rules = campaigns.parameters(task.campaignCode());
        PilotCount existing = PilotCount.of(units, rules.pilotBranchBase());
        PilotMinimum minimum = minimum(rules, units);
        return Map.of(
                "committee", organisations.get(task.committeeCode()),
                "campaign", campaigns.get(task.campaignCode()),
                "units", units,
                "names", units.stream().collect(Collectors.toMap(Organisation::code, Organisation::name)),
                "existingCommittees", existing.committees(),
                "existingBranches", existing.branches(),
                "minCommittees", minimum.committees(),
                "minBranches", minimum.branches(),
                "sentences", minimum.matches());
    }

    @Override
    public Outcome answer(OpenTask task, PilotSelection selection, Actor actor) {
        List<Organisation> units = organisations.unitsOf(task.committeeCode());
        Parameters rules = campaigns.parameters(task.campaignCode());
        PilotMinimum minimum = minimum(rules, units);
        PilotCount chosen = PilotCount.of(chosen(units, selection), rules.pilotBranchBase());
        if (!chosen.reaches(minimum)) {
            demandReason(selection, chosen, minimum);
            pilots.recordShortfall(task.campaignCode(), task.committeeCode(), selection.shortfallReason());
        }
        pilots.add(task.campaignCode(), task.committeeCode(), selection.codes(), null);
        return Outcome.done();
    }

    private static List<Organisation> chosen(List<Organisation> units, PilotSelection selection) {
        Set<String> codes = new HashSet<>(selection.codes());
        List<Organisation> chosen =
                units.stream().filter(unit -> codes.contains(unit.code())).toList();
        if (chosen.size() < codes.size()) {
            throw new Refused("units", "Danh sách có tổ chức đảng không thuộc cấp ủy. Đề nghị chọn lại.");
        }
        return chosen;
    }

    private static void demandReason(PilotSelection selection, PilotCount chosen, PilotMinimum minimum) {
        if (selection.shortfallReason() == null || selection.shortfallReason().isBlank()) {
            throw new Refused(
                    "shortfallReason",
                    "Số đơn vị làm điểm chưa đủ: đảng bộ cơ sở %d, ít nhất %d; chi bộ %d, ít nhất %d. Đề nghị chọn thêm hoặc nêu lý do."
                            .formatted(
                                    chosen.committees(), minimum.committees(), chosen.branches(), minimum.branches()));
        }
    }

    private PilotMinimum minimum(Parameters parameters, List<Organisation> units) {
        return PilotMinimum.of(
                new PilotFacts(
                        PilotCount.count(units, OrganisationType.GRASSROOTS_COMMITTEE),
                        PilotCount.count(units, OrganisationType.GRASSROOTS_BRANCH),
                        PilotCount.count(units, OrganisationType.BRANCH),
                        parameters.pilotPercentCommittee(),
                        parameters.pilotPercentBranch(),
                        parameters.pilotBranchBase()),
                tables);
    }
}
