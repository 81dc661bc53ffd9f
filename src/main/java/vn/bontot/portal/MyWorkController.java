package vn.bontot.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.bontot.assessment.LateDossiers;
import vn.bontot.campaign.Campaigns;
import vn.bontot.desk.PaperDate;
import vn.bontot.desk.Refused;
import vn.bontot.desk.TaskDesk;
import vn.bontot.identity.CurrentActor;
import vn.bontot.identity.Person;
import vn.bontot.identity.Post;
import vn.bontot.identity.Role;
import vn.bontot.identity.Scope;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.Organisations;
import vn.bontot.registration.WithdrawingRegistrations;

/** The first page: what the one who is signed in has to do. */
@Controller
class MyWorkController {

    private final MyWork work;
    private final Ahead ahead;
    private final BulkTasks bulk;
    private final Organisations organisations;
    private final RecentAnswers recent;
    private final Listings reading;
    private final LateListing late;
    private final LateDossiers lateDossiers;
    private final Campaigns campaigns;
    private final Scope scope;
    private final TaskDesk desk;
    private final WithdrawingRegistrations withdrawing;
    private final CurrentActor current;
    private final Clock clock;

    MyWorkController(
            MyWork work,
            Ahead ahead,
            BulkTasks bulk,
            Organisations organisations,
            RecentAnswers recent,
            Listings reading,
            LateListing late,
            LateDossiers lateDossiers,
            Campaigns campaigns,
            Scope scope,
            TaskDesk desk,
            WithdrawingRegistrations withdrawing,
            CurrentActor current,
            Clock clock) {
        this.work = work;
        this.ahead = ahead;
        this.bulk = bulk;
        this.organisations = organisations;
        this.recent = recent;
        this.reading = reading;
        this.late = late;
        this.lateDossiers = lateDossiers;
        this.campaigns = campaigns;
        this.scope = scope;
        this.desk = desk;
        this.withdrawing = withdrawing;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/")
    String list(
            @RequestParam(name = "trang", defaultValue = "1") int page,
            @RequestParam(name = "trangNhapThay", defaultValue = "1") int behalfPage,
            @RequestParam(name = "tim", defaultValue = "") String search,
            Model model) {
        Person person = current.person();
        model.addAttribute("today", PaperDate.format(LocalDate.now(clock)));
        Page<TaskLine> own = work.own(person, page);
        model.addAttribute("own", own);
        model.addAttribute("units", units(person));
        if (own.total() == 0) {
            model.addAttribute("dates", ahead.dates(person));
            model.addAttribute("inHand", ahead.inHand(person));
        }
        model.addAttribute("overdue", work.overdue(person));
        model.addAttribute("withdrawable", withdrawing.of(person.username()));
        model.addAttribute("search", search);
        model.addAttribute("recent", recent.of(person));
        model.addAttribute(
                "notHandedIn",
                lateDossiers
                        .open(person.organisationsOf(Role.ORGANISATION_BOARD))
                        .size());
        if (MyWork.mayEnterForOthers(person)) {
            model.addAttribute("inBulk", bulk.any(person));
            model.addAttribute("lateListing", late);
            model.addAttribute("lateBelow", lateBelow(person));
            model.addAttribute("behalf", work.onBehalf(person, search, behalfPage));
        }
        return "portal/my-work";
    }

    /** The reader's own units, which have a page each. */
    private List<Organisation> units(Person person) {
        return person.posts().stream()
                .map(Post::organisationCode)
                .distinct()
                .map(organisations::get)
                .filter(own -> own.type().isUnit())
                .toList();
    }

    /** What is overdue with the organisations right below, over all campaigns that go on. */
    private List<LateBelow> lateBelow(Person person) {
        ListReader reader = new ListReader(person, scope.roots(person.username()));
        return campaigns.startedCodes().stream()
                .map(code -> ListQuery.of(late, Map.of("ma", code, LateListing.BELOW, "YES")))
                .map(query -> new LateBelow(query, reading.page(late, query, reader)))
                .filter(below -> below.list().total() > 0)
                .toList();
    }

    /** What is late in one campaign, and the question that asks for all of it. */
    record LateBelow(ListQuery query, Page<ListRow> list) {}

    @PostMapping("/viec/{taskId}/nhan")
    String claim(@PathVariable String taskId, RedirectAttributes next) {
        try {
            desk.claim(taskId, current.actor());
        } catch (Refused refused) {
            next.addFlashAttribute("refusal", refused.getMessage());
            return "redirect:/";
        }
        return "redirect:/viec/" + taskId;
    }

    @PostMapping("/viec/{taskId}/tra")
    String release(@PathVariable String taskId, RedirectAttributes next) {
        try {
            desk.release(taskId, current.actor());
            next.addFlashAttribute("notice", "Đã trả về việc chung.");
        } catch (Refused refused) {
            next.addFlashAttribute("refusal", refused.getMessage());
        }
        return "redirect:/";
    }
}
