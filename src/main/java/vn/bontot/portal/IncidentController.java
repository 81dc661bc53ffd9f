package vn.bontot.portal;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.bontot.desk.Incidents;
import vn.bontot.desk.Refused;
import vn.bontot.identity.CurrentActor;

/** What stands still: automatic work that failed, tasks that nobody gets. Administrators only, by configuration. */
@Controller
@RequestMapping("/quan-tri/su-co")
class IncidentController {

    private final Incidents incidents;
    private final UnheldTasks unheld;
    private final CurrentActor current;
    private final Clock clock;

    IncidentController(Incidents incidents, UnheldTasks unheld, CurrentActor current, Clock clock) {
        this.incidents = incidents;
        this.unheld = unheld;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(name = "trang", defaultValue = "1") int number,
            @RequestParam(name = "trangViec", defaultValue = "1") int taskNumber,
            Model model) {
        model.addAttribute(
                "incidents", Page.of(incidents.count(), number, before -> incidents.list(before, Page.SIZE)));
        model.addAttribute("unheld", unheld.page(taskNumber));
        model.addAttribute("zone", clock.getZone());
        return "portal/incidents";
    }

    @PostMapping("/{jobId}/thu-lai")
    String retry(@PathVariable String jobId, RedirectAttributes next) {
        try {
            incidents.retry(jobId, current.actor());
            next.addFlashAttribute("notice", "Đã cho thử lại; đề nghị tải lại trang này sau ít phút để xem kết quả.");
        } catch (Refused refused) {
            next.addFlashAttribute("refusal", refused.getMessage());
        }
        return "redirect:/quan-tri/su-co";
    }
}
