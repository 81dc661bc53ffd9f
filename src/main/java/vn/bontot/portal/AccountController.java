package vn.bontot.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.bontot.desk.PaperDate;
import vn.bontot.desk.Refused;
import vn.bontot.desk.web.FormInput;
import vn.bontot.identity.CurrentActor;
import vn.bontot.identity.ManagingAccounts;
import vn.bontot.identity.Role;
import vn.bontot.identity.StartPasswords;

/** Accounts and posts one by one, and start passwords; administrators only, by the security configuration. */
@Controller
@RequestMapping("/quan-tri")
class AccountController {

    private static final String LIST = "redirect:/quan-tri/tai-khoan";
    private static final String ONE = "redirect:/quan-tri/tai-khoan/{username}";
    private static final String SLIPS = "portal/start-passwords";
    private static final List<Role> POSTS = Arrays.stream(Role.values())
            .filter(role -> role != Role.ADMINISTRATOR)
            .toList();

    private final AccountList list;
    private final ManagingAccounts managing;
    private final StartPasswords startPasswords;
    private final CurrentActor current;
    private final Clock clock;

    AccountController(
            AccountList list,
            ManagingAccounts managing,
            StartPasswords startPasswords,
            CurrentActor current,
            Clock clock) {
        this.list = list;
        this.managing = managing;
        this.startPasswords = startPasswords;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/tai-khoan")
    String list(
            @RequestParam(name = "trangThai", defaultValue = "") String state,
            @RequestParam(name = "tim", defaultValue = "") String search,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            Model model) {
        AccountList.State narrowed = AccountList.State.of(state);
        Page<AccountList.Line> page = list.page(narrowed, search, number);
        model.addAttribute("accounts", page);
        model.addAttribute("posts", list.posts(page.rows()));
        model.addAttribute("states", AccountList.State.values());
        model.addAttribute("state", narrowed);
        model.addAttribute("search", search);
        return "portal/accounts";
    }

    @PostMapping("/tai-khoan")
    String create(
            @RequestParam("ten") String username,
            @RequestParam("hoTen") String fullName,
            @RequestParam(name = "thu", defaultValue = "") String email,
            @RequestParam(name = "dienThoai", defaultValue = "") String phone,
            RedirectAttributes next) {
        try {
            managing.create(username.strip(), fullName, email, phone, current.actor());
        } catch (Refused refused) {
            refuse(next, refused, Map.of("ten", username, "hoTen", fullName, "thu", email, "dienThoai", phone));
            return LIST + "#tao";
        }
        next.addFlashAttribute(
                "notice", "Đã tạo tài khoản. Tiếp theo, đề nghị giao chức trách và cấp mật khẩu khởi tạo.");
        next.addAttribute("username", username.strip());
        return ONE;
    }

    @GetMapping("/tai-khoan/{username}")
    String show(@PathVariable String username, Model model) {
        AccountList.Line account = account(username);
        model.addAttribute("account", account);
        model.addAttribute("posts", list.posts(List.of(account)).getOrDefault(username, List.of()));
        model.addAttribute("roles", POSTS);
        model.addAttribute("today", LocalDate.now(clock));
        return "portal/account";
    }

    @PostMapping("/tai-khoan/{username}/thong-tin")
    String describe(
            @PathVariable String username,
            @RequestParam("hoTen") String fullName,
            @RequestParam(name = "thu", defaultValue = "") String email,
            @RequestParam(name = "dienThoai", defaultValue = "") String phone,
            RedirectAttributes next) {
        return done(
                next,
                "Đã ghi.",
                () -> managing.describe(username, fullName, email, phone, current.actor()),
                "#lien-he",
                Map.of("hoTen", fullName, "thu", email, "dienThoai", phone));
    }

    @PostMapping("/tai-khoan/{username}/khoa")
    String lock(@PathVariable String username, RedirectAttributes next) {
        return done(
                next,
                "Đã khóa tài khoản; các nơi đang đăng nhập hết quyền ngay.",
                () -> managing.setEnabled(username, false, current.actor()));
    }

    @PostMapping("/tai-khoan/{username}/mo-khoa")
    String unlock(@PathVariable String username, RedirectAttributes next) {
        return done(next, "Đã mở khóa tài khoản.", () -> managing.setEnabled(username, true, current.actor()));
    }

    @PostMapping("/tai-khoan/{username}/quyen-quan-tri")
    String administrator(
            @PathVariable String username, @RequestParam("giao") boolean administrator, RedirectAttributes next) {
        return done(
                next,
                administrator ? "Đã giao quyền quản trị." : "Đã thôi quyền quản trị.",
                () -> managing.setAdministrator(username, administrator, current.actor()));
    }

    @PostMapping("/tai-khoan/{username}/chuc-trach")
    String givePost(
            @PathVariable String username,
            @RequestParam("vaiTro") String role,
            @RequestParam("toChuc") String organisation,
            @RequestParam("tuNgay") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam(name = "denNgay", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate to,
            RedirectAttributes next) {
        return done(
                next,
                "Đã giao chức trách.",
                () -> managing.givePost(username, role(role), organisation.strip(), from, to, current.actor()),
                "#chuc-trach",
                Map.of(
                        "vaiTro",
                        role,
                        "toChuc",
                        organisation,
                        "tuNgay",
                        from.toString(),
                        "denNgay",
                        Objects.toString(to, "")));
    }

    @PostMapping("/tai-khoan/{username}/chuc-trach/ket-thuc")
    String endPost(
            @PathVariable String username,
            @RequestParam("vaiTro") String role,
            @RequestParam("toChuc") String organisation,
            @RequestParam("tuNgay") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam("ngayCuoi") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate lastDay,
            RedirectAttributes next) {
        return done(
                next,
                "Đã ghi ngày kết thúc: chức trách còn đến hết ngày " + PaperDate.format(lastDay) + ".",
                () -> managing.endPost(username, role(role), organisation, from, lastDay, current.actor()));
    }

    /** The password stands on this answer and nowhere else, so there is no redirect. */
    @PostMapping("/tai-khoan/{username}/mat-khau-khoi-tao")
    String startPassword(@PathVariable String username, Model model) {
        return slips(List.of(account(username)), model);
    }

    @PostMapping("/mat-khau-khoi-tao")
    String startPasswords(
            @RequestParam("trangThai") String state,
            @RequestParam(name = "tim", defaultValue = "") String search,
            Model model,
            RedirectAttributes next) {
        AccountList.State narrowed = AccountList.State.of(state);
        if (narrowed != AccountList.State.NO_PASSWORD && narrowed != AccountList.State.START_PASSWORD) {
            next.addFlashAttribute(
                    "refusal", "Chỉ cấp hàng loạt cho tài khoản chưa có hoặc chưa đổi mật khẩu khởi tạo.");
            return LIST;
        }
        return slips(list.all(narrowed, search), model);
    }

    private String slips(List<AccountList.Line> accounts, Model model) {
        Map<String, String> issued = startPasswords.issue(
                accounts.stream().map(AccountList.Line::username).toList(), current.actor());
        model.addAttribute("accounts", accounts);
        model.addAttribute("posts", list.posts(accounts));
        model.addAttribute("passwords", issued);
        model.addAttribute("lastDay", PaperDate.format(startPasswords.lastDay()));
        return SLIPS;
    }

    private AccountList.Line account(String username) {
        AccountList.Line account = list.find(username);
        if (account == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return account;
    }

    private static Role role(String id) {
        return POSTS.stream()
                .filter(role -> role.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused("vaiTro", "Đề nghị chọn vai trò."));
    }

    private static String done(RedirectAttributes next, String notice, Runnable act) {
        return done(next, notice, act, "", Map.of());
    }

    /** @param form where the page goes on with what was typed when it is refused */
    private static String done(
            RedirectAttributes next, String notice, Runnable act, String form, Map<String, String> typed) {
        try {
            act.run();
            next.addFlashAttribute("notice", notice);
            return ONE;
        } catch (Refused refused) {
            refuse(next, refused, typed);
            return ONE + form;
        }
    }

    private static void refuse(RedirectAttributes next, Refused refused, Map<String, String> typed) {
        next.addFlashAttribute("refusal", refused.getMessage());
        next.addFlashAttribute("problems", FormInput.problems(refused));
        next.addFlashAttribute("typed", typed);
    }
}
