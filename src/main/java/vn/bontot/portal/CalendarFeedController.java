package vn.bontot.portal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.bontot.deadlines.CalendarFeeds;
import vn.bontot.identity.CurrentActor;

/** The reader's own calendar: its secret address, and what stands behind it. */
@Controller
class CalendarFeedController {

    private static final String PAGE = "/lich-ca-nhan";
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarFeeds feeds;
    private final CurrentActor current;
    private final Clock clock;

    CalendarFeedController(CalendarFeeds feeds, CurrentActor current, Clock clock) {
        this.feeds = feeds;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    String show(Model model) {
        feeds.secretOf(current.person().username())
                .ifPresent(secret -> model.addAttribute("address", baseUrl() + "/lich/" + secret + ".ics"));
        return "portal/calendar-feed";
    }

    @PostMapping(PAGE + "/dia-chi")
    String renew(RedirectAttributes next) {
        feeds.renew(current.person().username());
        next.addFlashAttribute("notice", "Đã tạo địa chỉ mới; địa chỉ cũ (nếu có) không còn dùng được.");
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/thu-hoi")
    String withdraw(RedirectAttributes next) {
        feeds.withdraw(current.person().username());
        next.addFlashAttribute("notice", "Đã thu hồi địa chỉ; các ứng dụng lịch không đọc được nữa.");
        return "redirect:" + PAGE;
    }

    /** Read by calendars, which cannot sign in: the address is the key, and it opens dates only. */
    @GetMapping("/lich/{secret}.ics")
    ResponseEntity<byte[]> file(@PathVariable String secret) {
        var entries = feeds.entries(secret).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String file = CalendarFile.of(entries, baseUrl(), clock.instant());
        return ResponseEntity.ok().contentType(CALENDAR).body(file.getBytes(StandardCharsets.UTF_8));
    }

    private static String baseUrl() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
