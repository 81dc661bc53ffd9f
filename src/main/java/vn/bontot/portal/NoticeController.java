package vn.bontot.portal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.bontot.identity.CurrentActor;

/** What the reader was told, day by day; the way of those who have no mail. */
@Controller
class NoticeController {

    private final Notices notices;
    private final CurrentActor current;

    NoticeController(Notices notices, CurrentActor current) {
        this.notices = notices;
        this.current = current;
    }

    @GetMapping("/thong-bao")
    String show(@RequestParam(name = "trang", defaultValue = "1") int page, Model model) {
        String username = current.person().username();
        model.addAttribute("notices", notices.list(username, page));
        notices.markRead(username);
        return "portal/notices";
    }
}
