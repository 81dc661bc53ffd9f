package vn.bontot.portal;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.bontot.Application;
import vn.bontot.campaign.Campaign;
import vn.bontot.campaign.Campaigns;
import vn.bontot.campaign.Cycle;
import vn.bontot.identity.CurrentActor;
import vn.bontot.identity.Scope;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.registration.RegistrationState;
import vn.bontot.violation.ViolationState;

/** Finds units and violation cases within what the reader may see; the whole search stands in the address. */
@Controller
class SearchController {

    private final Campaigns campaigns;
    private final Standings standings;
    private final UnitSearch units;
    private final CaseSearch cases;
    private final Scope scope;
    private final CurrentActor current;

    SearchController(
            Campaigns campaigns,
            Standings standings,
            UnitSearch units,
            CaseSearch cases,
            Scope scope,
            CurrentActor current) {
        this.campaigns = campaigns;
        this.standings = standings;
        this.units = units;
        this.cases = cases;
        this.scope = scope;
        this.current = current;
    }

    @GetMapping("/tra-cuu")
    ModelAndView search(
            @RequestParam(name = "muc", defaultValue = Search.UNITS) String subject,
            @RequestParam(name = "phongTrao", defaultValue = "") String campaignCode,
            @RequestParam(name = "tim", defaultValue = "") String text,
            @RequestParam(name = "capUy", defaultValue = "") String committee,
            @RequestParam(name = "loai", defaultValue = "") String type,
            @RequestParam(name = "tinhTrang", defaultValue = "") String state,
            @RequestParam(name = "xep", defaultValue = "") String order,
            @RequestParam(name = "trang", defaultValue = "1") int page) {
        List<Campaign> all = campaigns.all();
        ModelAndView found = new ModelAndView("portal/search").addObject("campaigns", all);
        Set<String> roots = scope.roots(current.person().username());
        if (all.isEmpty() || roots.isEmpty()) {
            return found;
        }
        Campaign campaign = ChosenCampaign.of(all, campaignCode);
        Search search = new Search(subject, campaign.code(), text, committee, type, state, order);
        List<Cycle> cycles = campaigns.cycles(campaign.code());
        found.addObject("search", search)
                .addObject("cycles", cycles)
                .addObject("committees", standings.committees(roots))
                .addObject(
                        "types",
                        Stream.of(OrganisationType.values())
                                .filter(OrganisationType::isUnit)
                                .toList())
                .addObject("states", search.isForCases() ? statesOfCases() : statesOfUnits(cycles))
                .addObject("zone", ZoneId.of(Application.ZONE));
        if (search.isForCases()) {
            return found.addObject(
                    "list", cases.find(search, roots, current.person().username(), page));
        }
        Page<UnitSearch.Found> list = units.find(search, roots, page);
        return found.addObject("list", list)
                .addObject("standings", units.standings(campaign.code(), list.rows(), roots));
    }

    /** What a list can be narrowed to, in groups: heading to choices, each with its label. */
    private static Map<String, Map<String, String>> statesOfUnits(List<Cycle> cycles) {
        Map<String, Map<String, String>> groups = new LinkedHashMap<>();
        Map<String, String> registration = new LinkedHashMap<>();
        for (RegistrationState state : RegistrationState.values()) {
            registration.put(Search.REGISTRATION + ":" + state.name(), state.label());
        }
        groups.put("Đăng ký", registration);
        for (Cycle cycle : cycles) {
            Map<String, String> choices = new LinkedHashMap<>();
            Words.DOSSIERS.forEach((state, label) -> choices.put(cycle.code() + ":" + state, label));
            groups.put(cycle.name(), choices);
        }
        return groups;
    }

    private static Map<String, Map<String, String>> statesOfCases() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (ViolationState state : ViolationState.values()) {
            choices.put(state.name(), state.label());
        }
        return Map.of("Vụ việc", choices);
    }
}
