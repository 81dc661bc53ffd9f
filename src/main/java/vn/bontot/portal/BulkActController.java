package vn.bontot.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.bontot.bulk.BulkAct;
import vn.bontot.bulk.BulkActs;
import vn.bontot.bulk.BulkDesk;
import vn.bontot.bulk.BulkSettings;
import vn.bontot.bulk.BulkState;
import vn.bontot.desk.Refused;
import vn.bontot.desk.web.FormInput;
import vn.bontot.identity.CurrentActor;

/** One act on many tasks, from the look beforehand to the report; its owner's alone. */
@Controller
class BulkActController {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final int SECONDS_BETWEEN_LOOKS = 3;

    private final BulkActs acts;
    private final BulkDesk desk;
    private final BulkSettings settings;
    private final FormInput input;
    private final CurrentActor current;
    private final Clock clock;

    BulkActController(
            BulkActs acts, BulkDesk desk, BulkSettings settings, FormInput input, CurrentActor current, Clock clock) {
        this.acts = acts;
        this.desk = desk;
        this.settings = settings;
        this.input = input;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/xu-ly-nhieu/{id}")
    ModelAndView show(@PathVariable String id, HttpServletResponse response) {
        BulkAct act = own(id);
        // The page follows the act without a script too; while it can be withdrawn, nothing is taken from under the
        // hand.
        if (act.state() == BulkState.QUEUED) {
            response.setHeader("Refresh", String.valueOf(Math.max(0, act.secondsLeft()) + SECONDS_BETWEEN_LOOKS));
        } else if (act.state() == BulkState.RUNNING) {
            response.setHeader("Refresh", String.valueOf(SECONDS_BETWEEN_LOOKS));
        }
        return page(act, null, Map.of());
    }

    @PostMapping("/xu-ly-nhieu/{id}/gui")
    ModelAndView queue(@PathVariable String id, HttpServletRequest request) {
        BulkAct act = own(id);
        Map<String, String> typed = input.typed(request);
        try {
            desk.queue(act, input.bind(BulkDesk.Order.class, typed));
            return new ModelAndView("redirect:/xu-ly-nhieu/" + id);
        } catch (Refused refused) {
            ModelAndView again = page(own(id), typed, FormInput.problems(refused));
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    @PostMapping("/xu-ly-nhieu/{id}/huy")
    String withdraw(@PathVariable String id, RedirectAttributes next) {
        try {
            desk.withdraw(own(id));
            next.addFlashAttribute("notice", "Đã hủy; không hồ sơ nào được xử lý.");
        } catch (Refused refused) {
            next.addFlashAttribute("refusal", refused.getMessage());
        }
        return "redirect:/xu-ly-nhieu/" + id;
    }

    private ModelAndView page(BulkAct act, Map<String, String> typed, Map<String, String> problems) {
        ModelAndView page = new ModelAndView("portal/bulk-act");
        page.addObject("act", act);
        page.addObject("items", acts.items(act.id()));
        page.addObject("seconds", settings.withdrawable().toSeconds());
        page.addObject("typed", typed);
        page.addObject("problems", problems);
        if (act.startsAt() != null) {
            page.addObject(
                    "until", act.startsAt().atZoneSameInstant(clock.getZone()).format(TIME));
        }
        return page;
    }

    private BulkAct own(String id) {
        return acts.find(id, current.person().username())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
