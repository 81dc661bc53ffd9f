package vn.bontot.portal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.bontot.assessment.BranchShare;
import vn.bontot.assessment.ReadDossier;
import vn.bontot.assessment.ReadingDossiers;
import vn.bontot.campaign.Campaigns;
import vn.bontot.campaign.Cycle;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.portal.PartyBranches.Branch;
import vn.bontot.portal.UnitFile.Decision;
import vn.bontot.registration.RegistrationState;
import vn.bontot.violation.ViolationCase;

/** Puts the cycles of a unit together. */
@Component
class UnitCycles {

    private final ReadingDossiers dossiers;
    private final PartyBranches branches;
    private final UnitFile file;
    private final UnitSights sights;
    private final Campaigns campaigns;

    UnitCycles(
            ReadingDossiers dossiers, PartyBranches branches, UnitFile file, UnitSights sights, Campaigns campaigns) {
        this.dossiers = dossiers;
        this.branches = branches;
        this.file = file;
        this.sights = sights;
        this.campaigns = campaigns;
    }

    List<UnitCycle> of(String campaignCode, Organisation unit, RegistrationState registration, UnitSight sight) {
        boolean party = unit.type() == OrganisationType.GRASSROOTS_COMMITTEE;
        Map<String, List<Branch>> byCycle = party ? branches.byCycle(campaignCode, unit.code()) : Map.of();
        List<Decision> decisions = file.decisions(campaignCode, unit.code());
        List<ViolationCase> cases = file.cases(campaignCode, unit.code());
        return campaigns.cycles(campaignCode).stream()
                .map(cycle -> {
                    ReadDossier dossier = dossiers.find(campaignCode, cycle.code(), unit.code())
                            .orElse(null);
                    boolean shown = dossier != null && sights.isShown(dossier, sight);
                    List<Branch> own = byCycle.getOrDefault(cycle.code(), List.of());
                    return new UnitCycle(
                            cycle,
                            registration,
                            dossier,
                            shown,
                            decisions.stream()
                                    .filter(decision -> decision.cycleCode().equals(cycle.code()))
                                    .filter(decision -> decision.issued() || sight.committee())
                                    .toList(),
                            cases.stream()
                                    .filter(known -> known.cycleCode().equals(cycle.code()))
                                    .filter(known -> sight.above() || CaseSight.isKnownToAll(known))
                                    .toList(),
                            party ? share(campaignCode, cycle, dossier, own) : null,
                            own);
                })
                .toList();
    }

    private BranchShare share(String campaignCode, Cycle cycle, ReadDossier dossier, List<Branch> branches) {
        if (dossier != null && dossier.closed() && dossier.share() != null) {
            return dossier.share();
        }
        int recognised = (int) branches.stream().filter(Branch::counts).count();
        return BranchShare.of(recognised, branches.size(), campaigns.parameters(campaignCode));
    }
}
