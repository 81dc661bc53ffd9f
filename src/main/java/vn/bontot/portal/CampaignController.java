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
import vn.bontot.identity.Scope;
import vn.bontot.portal.LateTasks.Filter;

/** Where a campaign stands: its stages, the organisations in them, what is late. */
@Controller
class CampaignController {

    private final Campaigns campaigns;
    private final CampaignCalendar calendar;
    private final Standings standings;
    private final LateTasks lateTasks;
    private final Scope scope;
    private final CurrentActor current;
    private final Clock clock;

    CampaignController(
            Campaigns campaigns,
            CampaignCalendar calendar,
            Standings standings,
            LateTasks lateTasks,
            Scope scope,
            CurrentActor current,
            Clock clock) {
        this.campaigns = campaigns;
        this.calendar = calendar;
        this.standings = standings;
        this.lateTasks = lateTasks;
        this.scope = scope;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/phong-trao")
    String show(
            @RequestParam(name = "ma", defaultValue = "") String code,
            @RequestParam(name = "capUy", defaultValue = "") String committee,
            @RequestParam(name = "viec", defaultValue = "") String task,
            @RequestParam(name = "tim", defaultValue = "") String name,
            @RequestParam(name = "trang", defaultValue = "1") int page,
            Model model) {
        LocalDate today = LocalDate.now(clock);
        List<Campaign> all = campaigns.all();
        model.addAttribute("today", PaperDate.format(today));
        model.addAttribute("campaigns", all);
        if (!all.isEmpty()) {
            Campaign campaign = chosen(all, code);
            Filter filter = new Filter(committee, task, name);
            model.addAttribute("campaign", campaign);
            model.addAttribute(
                    "period", PaperDate.format(campaign.periodFrom()) + " – " + PaperDate.format(campaign.periodTo()));
            model.addAttribute("started", campaigns.isStarted(campaign.code()));
            model.addAttribute("filter", filter);
            describe(campaign.code(), today, filter, page, model);
        }
        return "portal/campaign";
    }

    private void describe(String code, LocalDate today, Filter filter, int page, Model model) {
        List<Cycle> cycles = campaigns.cycles(code);
        model.addAttribute("stages", Stages.of(calendar.dates(code), cycles, today));
        Set<String> roots = scope.roots(current.person().username());
        if (roots.isEmpty()) {
            return;
        }
        Map<String, String> committees = standings.committees(roots);
        model.addAttribute("committees", committees);
        model.addAttribute("tables", standings.of(code, cycles, committees, roots));
        model.addAttribute("reports", standings.reports(code, roots));
        model.addAttribute("late", lateTasks.list(code, roots, filter, page));
        model.addAttribute("lateByCommittee", lateTasks.byCommittee(code, roots));
        model.addAttribute("kinds", lateTasks.kinds(code, roots));
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
