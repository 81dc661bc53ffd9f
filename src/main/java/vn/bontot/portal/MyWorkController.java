package vn.bontot.portal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.bontot.desk.PaperDate;
import vn.bontot.desk.Refused;
import vn.bontot.desk.TaskDesk;
import vn.bontot.identity.CurrentActor;
import vn.bontot.identity.Person;
import vn.bontot.registration.WithdrawingRegistrations;

/** The first page: what the one who is signed in has to do. */
@Controller
class MyWorkController {

    private final MyWork work;
    private final TaskDesk desk;
    private final WithdrawingRegistrations withdrawing;
    private final CurrentActor current;
    private final Clock clock;

    MyWorkController(
            MyWork work, TaskDesk desk, WithdrawingRegistrations withdrawing, CurrentActor current, Clock clock) {
        this.work = work;
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
        model.addAttribute("own", work.own(person, page));
        model.addAttribute("overdue", work.overdue(person));
        model.addAttribute("withdrawable", withdrawing.of(person.username()));
        model.addAttribute("search", search);
        if (MyWork.mayEnterForOthers(person)) {
            model.addAttribute("behalf", work.onBehalf(person, search, behalfPage));
        }
        return "portal/my-work";
    }

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
