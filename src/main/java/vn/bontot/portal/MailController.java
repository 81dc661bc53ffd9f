package vn.bontot.portal;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.bontot.deadlines.DigestState;
import vn.bontot.deadlines.Mails;
import vn.bontot.desk.Refused;

/** For administrators: what everybody was told, what waits, what could not be sent. */
@Controller
@RequestMapping("/quan-tri/thu")
class MailController {

    private final MailList list;
    private final Mails mails;

    MailController(MailList list, Mails mails) {
        this.list = list;
        this.mails = mails;
    }

    @GetMapping
    String show(
            @RequestParam(name = "trang", defaultValue = "1") int page,
            @RequestParam(name = "trangThai", required = false) DigestState state,
            @RequestParam(name = "ngay", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam(name = "tim", defaultValue = "") String name,
            Model model) {
        var filter = new MailList.Filter(state == null ? "" : state.name(), day, name);
        model.addAttribute("filter", filter);
        model.addAttribute("mails", list.list(filter, page));
        model.addAttribute("counts", list.counts());
        model.addAttribute("states", DigestState.values());
        model.addAttribute("open", mails.mailingIsOpen());
        return "portal/mails";
    }

    @GetMapping("/{id}")
    String open(@PathVariable long id, Model model) {
        model.addAttribute("line", list.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("mail", mails.show(id).orElse(null));
        return "portal/mail";
    }

    @PostMapping("/{id}/gui-lai")
    String sendAgain(@PathVariable long id, RedirectAttributes next) {
        try {
            mails.sendAgain(id);
            next.addFlashAttribute("notice", "Thư được đưa vào danh sách chờ gửi; việc đã xong không nhắc lại.");
        } catch (Refused refused) {
            next.addFlashAttribute("refusal", refused.getMessage());
        }
        return "redirect:/quan-tri/thu/" + id;
    }

    @PostMapping("/gui-lai")
    String sendAllAgain(RedirectAttributes next) {
        next.addFlashAttribute("notice", "Đã đưa " + mails.sendDeadAgain() + " thư vào danh sách chờ gửi.");
        return "redirect:/quan-tri/thu";
    }
}
