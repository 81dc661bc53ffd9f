package vn.bontot.portal;

import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.bontot.deadlines.DigestState;
import vn.bontot.deadlines.Mails;

/** Where the mails of the demo arrive: everybody who tries it may read them all. */
@Controller
@Profile("demo")
@RequestMapping("/thu-dung-thu")
class DemoInboxController {

    private final MailList list;
    private final Mails mails;

    DemoInboxController(MailList list, Mails mails) {
        this.list = list;
        this.mails = mails;
    }

    @GetMapping
    String show(
            @RequestParam(name = "trang", defaultValue = "1") int page,
            @RequestParam(name = "tim", defaultValue = "") String name,
            Model model) {
        model.addAttribute("search", name);
        model.addAttribute("mails", list.list(new MailList.Filter(DigestState.SENT.name(), null, name), page));
        return "portal/inbox";
    }

    @GetMapping("/{id}")
    String open(@PathVariable long id, Model model) {
        MailList.Line line = list.find(id)
                .filter(found -> found.state() == DigestState.SENT)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("line", line);
        model.addAttribute("mail", mails.show(id).orElseThrow());
        return "portal/inbox-mail";
    }
}
