package vn.bontot.portal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.bontot.bulk.BulkActs;
import vn.bontot.bulk.BulkDesk;
import vn.bontot.bulk.BulkKind;
import vn.bontot.bulk.BulkSettings;
import vn.bontot.bulk.Candidate;
import vn.bontot.desk.Refused;
import vn.bontot.desk.Verdict;
import vn.bontot.identity.CurrentActor;
import vn.bontot.identity.Person;
import vn.bontot.portal.BulkTasks.Filter;
import vn.bontot.portal.BulkTasks.Own;
import vn.bontot.portal.BulkTasks.Totals;

/** The list from which an officer chooses what to do at once. A choice never outlives its page. */
@Controller
class BulkController {

    private static final int RECENT = 5;

    private final BulkTasks tasks;
    private final BulkDesk desk;
    private final BulkActs acts;
    private final BulkSettings settings;
    private final CurrentActor current;
    private final Clock clock;

    BulkController(
            BulkTasks tasks, BulkDesk desk, BulkActs acts, BulkSettings settings, CurrentActor current, Clock clock) {
        this.tasks = tasks;
        this.desk = desk;
        this.acts = acts;
        this.settings = settings;
        this.current = current;
        this.clock = clock;
    }

    @ModelAttribute("filter")
    Filter filter(
            @RequestParam(name = "cap", defaultValue = "") String above,
            @RequestParam(name = "loaiHinh", defaultValue = "") String type,
            @RequestParam(name = "ky", defaultValue = "") String cycle,
            @RequestParam(name = "tim", defaultValue = "") String name,
            @RequestParam(name = "luuY", defaultValue = "") String attention) {
        return new Filter(above, type, cycle, name, attention);
    }

    @GetMapping("/xu-ly-nhieu")
    String list(
            @RequestParam(name = "loai", defaultValue = "") String key,
            @RequestParam(name = "trang", defaultValue = "1") int page,
            @ModelAttribute(name = "filter", binding = false) Filter filter,
            Model model) {
        Person person = current.person();
        Map<BulkKind, Integer> kinds = tasks.kinds(person);
        model.addAttribute("kinds", kinds);
        model.addAttribute("recent", acts.recent(person.username(), RECENT));
        BulkKind kind =
                BulkKind.of(key).orElse(kinds.keySet().stream().findFirst().orElse(null));
        model.addAttribute("kind", kind);
        model.addAttribute("seconds", settings.withdrawable().toSeconds());
        if (kind != null) {
            Own own = tasks.own(person, kind);
            Totals totals = tasks.totals(own, filter);
            model.addAttribute("totals", totals);
            model.addAttribute("list", tasks.page(own, filter, totals.all(), page));
            model.addAttribute("choices", tasks.choices(own));
            model.addAttribute("points", tasks.points(kind));
            model.addAttribute("agree", kind.verb(Verdict.AGREED));
            model.addAttribute("zone", clock.getZone());
        }
        return "portal/bulk";
    }

    /** What was ticked on one page of the list. */
    @PostMapping("/xu-ly-nhieu")
    String chosen(
            @RequestParam("loai") String key,
            @RequestParam("hanhDong") Verdict verdict,
            @RequestParam(name = "viec", required = false) Set<String> ids,
            @ModelAttribute(name = "filter", binding = false) Filter filter,
            RedirectAttributes next) {
        BulkKind kind = kind(key);
        Set<String> asked = ids == null ? Set.of() : ids;
        List<Candidate> found = tasks.chosen(tasks.own(current.person(), kind), asked);
        String changed = found.size() == asked.size()
                ? null
                : "%d hồ sơ đã chọn vừa được xử lý ở nơi khác, hoặc không thuộc phạm vi được giao của đồng chí; đề nghị chọn lại."
                        .formatted(asked.size() - found.size());
        return prepared(kind, verdict, found, changed, filter, next);
    }

    /**
     * All that the filter leaves and that has nothing to look at.
     *
     * @param shown how many the list said there are
     */
    @PostMapping(path = "/xu-ly-nhieu", params = "tatCa")
    String unremarkable(
            @RequestParam("loai") String key,
            @RequestParam("tatCa") int shown,
            @ModelAttribute(name = "filter", binding = false) Filter filter,
            RedirectAttributes next) {
        BulkKind kind = kind(key);
        List<Candidate> found = tasks.unremarkable(tasks.own(current.person(), kind), filter);
        String changed = found.size() == shown
                ? null
                : "Danh sách vừa thay đổi: lúc đồng chí xem có %d hồ sơ không có điểm cần lưu ý, nay có %d; đề nghị xem lại."
                        .formatted(shown, found.size());
        return prepared(kind, Verdict.AGREED, found, changed, filter, next);
    }

    private String prepared(
            BulkKind kind,
            Verdict verdict,
            List<Candidate> found,
            String changed,
            Filter filter,
            RedirectAttributes next) {
        try {
            if (changed != null) {
                throw new Refused(changed);
            }
            return "redirect:/xu-ly-nhieu/" + desk.prepare(kind, verdict, found, current.actor());
        } catch (Refused refused) {
            next.addFlashAttribute("refusal", refused.getMessage());
            next.addAttribute("loai", kind.key());
            next.addAttribute("cap", filter.above());
            next.addAttribute("loaiHinh", filter.type());
            next.addAttribute("ky", filter.cycle());
            next.addAttribute("tim", filter.name());
            next.addAttribute("luuY", filter.attention());
            return "redirect:/xu-ly-nhieu";
        }
    }

    private static BulkKind kind(String key) {
        return BulkKind.of(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
