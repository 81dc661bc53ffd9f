package vn.bontot.portal;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.bontot.Application;
import vn.bontot.assessment.Content;
import vn.bontot.campaign.Campaign;
import vn.bontot.campaign.Campaigns;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.organisation.Organisations;
import vn.bontot.portal.UnitFile.Decision;
import vn.bontot.portal.UnitFile.Happening;
import vn.bontot.registration.Registration;
import vn.bontot.rules.DecisionTables;
import vn.bontot.violation.ViolationSource;

/** The page of a unit: what it did in a campaign, what was decided on it, and why. */
@Controller
class UnitController {

    /** Steps of a violation case; a unit's own people learn what came of them, not who is looking into what. */
    private static final Set<String> STEPS_OF_CASES = Set.of(
            "AcceptCase", "ConcludeCase", "ReviewViolation", "HoldRevocationSession", "HoldSupplementarySession");

    private final Campaigns campaigns;
    private final Organisations organisations;
    private final UnitSights sights;
    private final UnitCycles cycles;
    private final UnitFile file;
    private final DecisionTables tables;

    UnitController(
            Campaigns campaigns,
            Organisations organisations,
            UnitSights sights,
            UnitCycles cycles,
            UnitFile file,
            DecisionTables tables) {
        this.campaigns = campaigns;
        this.organisations = organisations;
        this.sights = sights;
        this.cycles = cycles;
        this.file = file;
        this.tables = tables;
    }

    @GetMapping("/don-vi/{code}")
    ModelAndView show(
            @PathVariable String code, @RequestParam(name = "phongTrao", defaultValue = "") String campaignCode) {
        Organisation unit = sights.demand(code);
        if (!unit.type().isUnit()) {
            return new ModelAndView("redirect:/tra-cuu")
                    .addObject("capUy", unit.type() == OrganisationType.COMMITTEE ? code : "");
        }
        UnitSight sight = sights.of(unit);
        List<Campaign> all = campaigns.all();
        ModelAndView page = new ModelAndView("portal/unit")
                .addObject("unit", unit)
                .addObject("sight", sight)
                .addObject("parent", organisations.get(unit.parentCode()))
                .addObject("parentShown", unit.type() == OrganisationType.BRANCH ? sight.above() : sight.committee())
                .addObject("campaigns", all);
        if (!all.isEmpty()) {
            describe(unit, sight, ChosenCampaign.of(all, campaignCode), page);
        }
        return page;
    }

    private void describe(Organisation unit, UnitSight sight, Campaign campaign, ModelAndView page) {
        Registration registration =
                file.registration(campaign.code(), unit.code()).orElse(null);
        List<UnitCycle> known =
                cycles.of(campaign.code(), unit, registration == null ? null : registration.state(), sight);
        List<Decision> decisions = file.decisions(campaign.code(), unit.code());
        page.addObject("campaign", campaign)
                .addObject("reporting", unit.validTo() == null && campaigns.isStarted(campaign.code()))
                .addObject("parameters", campaigns.parameters(campaign.code()))
                .addObject("registration", registration)
                .addObject("pilot", file.pilot(campaign.code(), unit.code()).orElse(null))
                .addObject("cycles", known)
                .addObject("streak", Streak.of(known))
                .addObject(
                        "award",
                        file.award(campaign.code(), unit.committeeCode(), unit.code())
                                .filter(award -> award.isIssued() || sight.committee())
                                .orElse(null))
                .addObject(
                        "awardDecisions",
                        decisions.stream()
                                .filter(decision -> decision.cycleCode().isEmpty())
                                .filter(decision -> decision.issued() || sight.committee())
                                .toList())
                .addObject("summary", file.summary(campaign.code(), unit.code()).orElse(null))
                .addObject("papers", file.papers(campaign.code(), unit.code()))
                .addObject("happenings", happenings(campaign, unit, sight, decisions))
                .addObject("tables", tables)
                .addObject("contents", Content.values())
                .addObject("sources", ViolationSource.values())
                .addObject("zone", ZoneId.of(Application.ZONE));
    }

    /** Newest first; a decision stands above the step that wrote it down. */
    private List<Happening> happenings(
            Campaign campaign, Organisation unit, UnitSight sight, List<Decision> decisions) {
        return Stream.concat(
                        decisions.stream()
                                .filter(decision -> decision.issued() && decision.issuedAt() != null)
                                .map(Decision::happening),
                        file.happenings(campaign.code(), unit).stream()
                                .filter(happening -> sight.above() || !STEPS_OF_CASES.contains(happening.kind())))
                .sorted(Comparator.comparing(Happening::happenedAt).reversed())
                .toList();
    }
}
