package vn.bontot.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.bontot.campaign.Campaign;
import vn.bontot.campaign.Campaigns;
import vn.bontot.campaign.Cycle;
import vn.bontot.deadlines.CampaignCalendar;
import vn.bontot.desk.PaperDate;
import vn.bontot.identity.CurrentActor;
import vn.bontot.identity.Person;
import vn.bontot.identity.Scope;

/** Where a campaign stands: its stages, the organisations in them, what is late. */
@Controller
class CampaignController {

    private final Campaigns campaigns;
    private final CampaignCalendar calendar;
    private final Standings standings;
    private final HandIns handIns;
    private final Listings reading;
    private final List<Listing> listings;
    private final LateListing late;
    private final Scope scope;
    private final CurrentActor current;
    private final Clock clock;

    CampaignController(
            Campaigns campaigns,
            CampaignCalendar calendar,
            Standings standings,
            HandIns handIns,
            Listings reading,
            List<Listing> listings,
            LateListing late,
            Scope scope,
            CurrentActor current,
            Clock clock) {
        this.campaigns = campaigns;
        this.calendar = calendar;
        this.standings = standings;
        this.handIns = handIns;
        this.reading = reading;
        this.listings = listings;
        this.late = late;
        this.scope = scope;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/phong-trao")
    String show(@RequestParam(name = "ma", defaultValue = "") String code, Model model) {
        LocalDate today = LocalDate.now(clock);
        List<Campaign> all = campaigns.all();
        model.addAttribute("today", PaperDate.format(today));
        model.addAttribute("campaigns", all);
        if (!all.isEmpty()) {
            Campaign campaign = chosen(all, code);
            model.addAttribute("campaign", campaign);
            model.addAttribute(
                    "period", PaperDate.format(campaign.periodFrom()) + " – " + PaperDate.format(campaign.periodTo()));
            model.addAttribute("started", campaigns.isStarted(campaign.code()));
            describe(campaign.code(), today, model);
        }
        return "portal/campaign";
    }

    private void describe(String code, LocalDate today, Model model) {
        List<Cycle> cycles = campaigns.cycles(code);
        model.addAttribute("stages", Stages.of(calendar.dates(code), cycles, today));
        Person person = current.person();
        Set<String> roots = scope.roots(person.username());
        if (roots.isEmpty()) {
            return;
        }
        List<HandIns.Count> counts = handIns.of(code, roots);
        model.addAttribute("tables", standings.of(code, cycles, standings.committees(roots), roots));
        model.addAttribute("unopened", standings.unopened(code, roots));
        model.addAttribute("parts", Table.Part.values());
        model.addAttribute("reports", standings.reports(code, roots));
        model.addAttribute("reportWords", Words.REPORTS);
        model.addAttribute("cycles", cycles);
        model.addAttribute("yearly", HandIns.yearly(counts, cycles));
        model.addAttribute("punctuality", HandIns.punctuality(counts, cycles, code));
        model.addAttribute("listings", listings);
        model.addAttribute("lateBy", standings.late(code, roots));
        model.addAttribute("lateListing", late);
        model.addAttribute(
                "late", reading.page(late, ListQuery.of(late, Map.of("ma", code)), new ListReader(person, roots)));
    }

    private static Campaign chosen(List<Campaign> all, String code) {
        if (code.isEmpty()) {
            return all.get(0);
        }
        return all.stream()
                .filter(campaign -> campaign.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
