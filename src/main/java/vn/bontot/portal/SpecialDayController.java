package vn.bontot.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.bontot.deadlines.DayKind;
import vn.bontot.deadlines.MaintainingSpecialDays;
import vn.bontot.deadlines.SpecialDay;
import vn.bontot.desk.Refused;
import vn.bontot.desk.web.FormInput;
import vn.bontot.files.Faults;
import vn.bontot.identity.CurrentActor;

/** Public holidays and days worked instead of others; administrators only, by the security configuration. */
@Controller
@RequestMapping("/quan-tri/ngay-nghi")
class SpecialDayController {

    private static final String PAGE = "portal/special-days";
    private static final String AGAIN = "redirect:/quan-tri/ngay-nghi";

    private final MaintainingSpecialDays days;
    private final CurrentActor current;

    SpecialDayController(MaintainingSpecialDays days, CurrentActor current) {
        this.days = days;
        this.current = current;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("kinds", DayKind.values());
        model.addAttribute("days", days.ever());
        return PAGE;
    }

    @PostMapping
    ModelAndView add(
            @RequestParam(name = "tuNgay", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate first,
            @RequestParam(name = "denNgay", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate last,
            @RequestParam(name = "loai", defaultValue = "OFF") DayKind kind,
            @RequestParam(name = "ten", defaultValue = "") String name,
            @RequestParam(name = "canCu", defaultValue = "") String source,
            Model model,
            RedirectAttributes next) {
        try {
            if (first == null) {
                throw new Refused("firstDay", "Đề nghị nhập ngày đầu.");
            }
            days.add(
                    new SpecialDay(null, first, last == null ? first : last, kind, name.strip(), source.strip()),
                    current.actor());
            next.addFlashAttribute("notice", "Đã thêm “" + name.strip() + "”.");
            return new ModelAndView(AGAIN);
        } catch (Refused refused) {
            model.addAttribute("typed", new SpecialDay(null, first, last, kind, name, source));
            model.addAttribute("refusal", refused.getMessage());
            model.addAttribute("problems", FormInput.problems(refused));
            return refused(model);
        }
    }

    @PostMapping("/{id}/ket-thuc")
    String end(
            @PathVariable long id,
            @RequestParam(name = "denNgay", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate last,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            RedirectAttributes next) {
        return done(() -> days.end(id, last, reason.strip(), current.actor()), "Đã kết thúc sớm đợt này.", next);
    }

    @PostMapping("/{id}/bo")
    String remove(
            @PathVariable long id,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            RedirectAttributes next) {
        return done(() -> days.remove(id, reason.strip(), current.actor()), "Đã bỏ đợt này.", next);
    }

    @PostMapping("/tep")
    ModelAndView receive(@RequestParam("tep") MultipartFile file, Model model, RedirectAttributes next)
            throws IOException {
        Faults faults = new Faults();
        int added = file.isEmpty() ? 0 : days.receive(file.getBytes(), faults, current.actor());
        if (file.isEmpty() || !faults.isEmpty()) {
            model.addAttribute("faults", faults.list());
            model.addAttribute(
                    "refusal",
                    file.isEmpty()
                            ? "Đề nghị chọn tệp."
                            : "Chưa nhập đợt nào. Đề nghị sửa " + faults.count()
                                    + " lỗi dưới đây rồi nhập lại cả tệp.");
            return refused(model);
        }
        next.addFlashAttribute("notice", "Đã nhập " + added + " đợt mới.");
        return new ModelAndView(AGAIN);
    }

    @GetMapping("/tep")
    ResponseEntity<byte[]> file() {
        ContentDisposition attachment =
                ContentDisposition.attachment().filename("special-days.csv").build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(days.file());
    }

    private ModelAndView refused(Model model) {
        ModelAndView page = new ModelAndView(show(model));
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private static String done(Runnable act, String notice, RedirectAttributes next) {
        try {
            act.run();
            next.addFlashAttribute("notice", notice);
        } catch (Refused refused) {
            next.addFlashAttribute("refusal", refused.getMessage());
        }
        return AGAIN;
    }
}
