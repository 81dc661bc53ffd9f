package vn.bontot.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.bontot.desk.Refused;
import vn.bontot.identity.CurrentActor;
import vn.bontot.identity.Person;
import vn.bontot.identity.Role;
import vn.bontot.identity.Substitutions;

/** Substitution for a period, entered by an office from a signed document, or by an administrator. */
@Controller
@RequestMapping("/uy-quyen")
class SubstitutionController {

    private static final String FORM = "portal/substitution";

    private final Substitutions substitutions;
    private final SubstitutionList list;
    private final CurrentActor current;
    private final Clock clock;

    SubstitutionController(Substitutions substitutions, SubstitutionList list, CurrentActor current, Clock clock) {
        this.substitutions = substitutions;
        this.list = list;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(name = "tim", defaultValue = "") String search,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            @RequestParam(name = "timChucTrach", defaultValue = "") String postSearch,
            @RequestParam(name = "trangChucTrach", defaultValue = "1") int postNumber,
            Model model) {
        Person person = office();
        model.addAttribute("substitutions", list.substitutions(person, search, number));
        model.addAttribute("posts", list.posts(person, postSearch, postNumber));
        model.addAttribute("search", search);
        model.addAttribute("postSearch", postSearch);
        return "portal/substitutions";
    }

    /** The form for one post; the substitute is looked for by name. */
    @GetMapping("/moi")
    String form(
            @RequestParam("nguoi") String username,
            @RequestParam("vaiTro") String role,
            @RequestParam("toChuc") String organisation,
            @RequestParam(name = "timNguoi", defaultValue = "") String search,
            Model model) {
        describe(username, role, organisation, search, model);
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("from", today);
        model.addAttribute("to", null);
        model.addAttribute("number", "");
        model.addAttribute("chosen", "");
        return FORM;
    }

    @PostMapping
    ModelAndView enter(
            @RequestParam("nguoi") String username,
            @RequestParam("vaiTro") String role,
            @RequestParam("toChuc") String organisation,
            @RequestParam(name = "nguoiThay", defaultValue = "") String substitute,
            @RequestParam(name = "tuNgay", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate from,
            @RequestParam(name = "denNgay", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate to,
            @RequestParam(name = "vanBan", defaultValue = "") String number,
            @RequestParam(name = "timNguoi", defaultValue = "") String search,
            Model model,
            RedirectAttributes next) {
        Person person = office();
        try {
            substitutions.enter(
                    new Substitutions.Document(username, knownRole(role), organisation, substitute, from, to, number),
                    person,
                    current.actor());
        } catch (Refused refused) {
            describe(username, role, organisation, search, model);
            model.addAttribute("problems", refused.problems());
            model.addAttribute("from", from);
            model.addAttribute("to", to);
            model.addAttribute("number", number);
            model.addAttribute("chosen", substitute);
            return new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        next.addFlashAttribute("notice", "Đã ghi ủy quyền xử lý.");
        return new ModelAndView("redirect:/uy-quyen");
    }

    @PostMapping("/{id}/ket-thuc")
    String end(@PathVariable long id, RedirectAttributes next) {
        try {
            substitutions.end(id, office(), current.actor());
            next.addFlashAttribute("notice", "Đã kết thúc ủy quyền xử lý.");
        } catch (Refused refused) {
            next.addFlashAttribute("refusal", refused.getMessage());
        }
        return "redirect:/uy-quyen";
    }

    private void describe(String username, String role, String organisation, String search, Model model) {
        SubstitutionList.Held post = list.post(office(), username, role, organisation)
                .orElseThrow(() -> new AccessDeniedException("no post of this office"));
        model.addAttribute("post", post);
        model.addAttribute("search", search);
        model.addAttribute("candidates", list.candidates(search));
        model.addAttribute("problems", List.of());
        model.addAttribute("today", LocalDate.now(clock));
    }

    private static Role knownRole(String id) {
        try {
            return Role.of(id);
        } catch (IllegalArgumentException unknown) {
            throw new Refused("Không có vai trò này.");
        }
    }

    private Person office() {
        Person person = current.person();
        if (!Substitutions.mayEnter(person)) {
            throw new AccessDeniedException("no office");
        }
        return person;
    }
}
