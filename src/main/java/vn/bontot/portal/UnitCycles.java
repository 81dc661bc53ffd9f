package vn.bontot.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.bontot.assessment.BranchShare;
import vn.bontot.assessment.ReadDossier;
import vn.bontot.assessment.ReadingDossiers;
import vn.bontot.campaign.Campaigns;
import vn.bontot.campaign.Cycle;
import vn.bontot.deadlines.CampaignCalendar;
import vn.bontot.deadlines.DatedEntry;
import vn.bontot.deadlines.Place;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.portal.PartyBranches.Branch;
import vn.bontot.portal.UnitFile.Decision;
import vn.bontot.registration.RegistrationState;
import vn.bontot.violation.ViolationCase;

/** Puts the cycles of a unit together. */
@Component
class UnitCycles {

    private static final String RESULTS_PUBLISHED = "resultsPublished";

    private final ReadingDossiers dossiers;
    private final PartyBranches branches;
    private final UnitFile file;
    private final UnitSights sights;
    private final Campaigns campaigns;
    private final CampaignCalendar calendar;

    UnitCycles(
            ReadingDossiers dossiers,
            PartyBranches branches,
            UnitFile file,
            UnitSights sights,
            Campaigns campaigns,
            CampaignCalendar calendar) {
        this.dossiers = dossiers;
        this.branches = branches;
        this.file = file;
        this.sights = sights;
        this.campaigns = campaigns;
        this.calendar = calendar;
    }

    List<UnitCycle> of(String campaignCode, Organisation unit, RegistrationState registration, UnitSight sight) {
        boolean party = unit.type() == OrganisationType.GRASSROOTS_COMMITTEE;
        Map<String, List<Branch>> byCycle = party ? branches.byCycle(campaignCode, unit.code()) : Map.of();
        List<Decision> decisions = file.decisions(campaignCode, unit.code());
        List<ViolationCase> cases = file.cases(campaignCode, unit.code());
        Map<String, LocalDate> expected = expected(campaignCode, unit);
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
                            dossier == null || dossier.closed() && shown ? null : expected.get(cycle.code()),
                            party ? share(campaignCode, cycle, dossier, own) : null,
                            own);
                })
                .toList();
    }

    /** By cycle, until when its results are to be made known. */
    private Map<String, LocalDate> expected(String campaignCode, Organisation unit) {
        return calendar.dates(new Place(campaignCode, null, unit.committeeCode(), unit.code())).stream()
                .filter(dated -> dated.entry().name().equals(RESULTS_PUBLISHED))
                .collect(Collectors.toMap(dated -> dated.entry().cycleCode(), DatedEntry::day));
    }

    private BranchShare share(String campaignCode, Cycle cycle, ReadDossier dossier, List<Branch> branches) {
        if (dossier != null && dossier.closed() && dossier.share() != null) {
            return dossier.share();
        }
        int recognised = (int) branches.stream().filter(Branch::counts).count();
        return BranchShare.of(recognised, branches.size(), campaigns.parameters(campaignCode));
    }
}
