package vn.bontot.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.bontot.desk.PaperDate;
import vn.bontot.desk.Refused;
import vn.bontot.portal.ClockControl.Progress;

/** The control of the virtual clock, for everybody who is signed in to the demo. */
@Controller
@Profile("demo")
@RequestMapping("/thoi-gian")
class ClockController {

    private static final String AGAIN = "redirect:/thoi-gian";

    private final ClockControl control;
    private final Clock clock;

    ClockController(ClockControl control, Clock clock) {
        this.control = control;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model, HttpServletResponse response) {
        Progress progress = control.progress();
        LocalDate day = progress.position() == null ? LocalDate.now(clock) : progress.position();
        model.addAttribute("progress", progress);
        model.addAttribute("day", PaperDate.format(day));
        model.addAttribute("tomorrow", day.plusDays(1));
        model.addAttribute("officialsWork", control.officialsWork());
        model.addAttribute("demoAccountsToo", control.demoAccountsToo());
        if (progress.running()) {
            response.setHeader("Refresh", "2");
            model.addAttribute("target", PaperDate.format(progress.target()));
            model.addAttribute("whole", Math.max(1, ChronoUnit.DAYS.between(progress.from(), progress.target())));
            model.addAttribute("done", Math.max(0, ChronoUnit.DAYS.between(progress.from(), day)));
        }
        return "portal/clock";
    }

    /** For the web applications, which count relative times in the browser. */
    @GetMapping("/dong-ho")
    @ResponseBody
    Position position() {
        return new Position(clock.millis(), PaperDate.format(LocalDate.now(clock)));
    }

    record Position(long now, String day) {}

    @PostMapping("/ngay-ke-tiep")
    String toNextDay(RedirectAttributes next) {
        return moved(control::toNextDay, next);
    }

    @PostMapping("/moc-tiep-theo")
    String toNextCalendarDate(RedirectAttributes next) {
        return moved(control::toNextCalendarDate, next);
    }

    @PostMapping("/den-ngay")
    String to(
            @RequestParam(name = "ngay", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            RedirectAttributes next) {
        return moved(
                () -> {
                    if (day == null) {
                        throw new Refused("Đề nghị chọn ngày.");
                    }
                    control.to(day);
                },
                next);
    }

    @PostMapping("/can-bo-gia-dinh")
    String switches(
            @RequestParam(name = "lamViec", defaultValue = "false") boolean work,
            @RequestParam(name = "caTaiKhoanDungThu", defaultValue = "false") boolean demoAccountsToo,
            RedirectAttributes next) {
        control.officialsWork(work);
        control.demoAccountsToo(demoAccountsToo);
        next.addFlashAttribute("notice", "Đã lưu.");
        return AGAIN;
    }

    private static String moved(Runnable move, RedirectAttributes next) {
        try {
            move.run();
        } catch (Refused refused) {
            next.addFlashAttribute("refusal", refused.getMessage());
        }
        return AGAIN;
    }
}
