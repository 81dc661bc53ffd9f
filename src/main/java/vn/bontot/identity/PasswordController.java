package vn.bontot.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.bontot.desk.Refused;

/** Everybody changes their own password here; with one that was handed out, nothing else is open. */
@Controller
class PasswordController {

    static final String PATH = "/mat-khau";

    private final ChangingPassword changing;
    private final Posts posts;
    private final CurrentActor current;

    PasswordController(ChangingPassword changing, Posts posts, CurrentActor current) {
        this.changing = changing;
        this.posts = posts;
        this.current = current;
    }

    @GetMapping(PATH)
    ModelAndView show() {
        return page(List.of());
    }

    @PostMapping(PATH)
    ModelAndView change(
            @RequestParam("hienTai") String now,
            @RequestParam("moi") String chosen,
            @RequestParam("nhapLai") String repeated,
            HttpServletRequest request,
            RedirectAttributes next) {
        Person person = current.person();
        try {
            changing.change(person, now, chosen, repeated);
        } catch (Refused refused) {
            ModelAndView again = page(refused.problems());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        posts.person(person.username())
                .ifPresent(changed -> FreshRightsFilter.remember(request, changed.passwordVersion()));
        next.addFlashAttribute(
                "notice", "Đã đổi mật khẩu. Các nơi khác đang đăng nhập bằng mật khẩu cũ phải đăng nhập lại.");
        return new ModelAndView("redirect:/");
    }

    private ModelAndView page(List<Refused.Problem> problems) {
        return new ModelAndView("mat-khau")
                .addObject("first", current.person().mustChangePassword())
                .addObject("rules", PasswordRules.WORDING)
                .addObject("problems", problems);
    }
}
