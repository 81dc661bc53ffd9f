package vn.bontot.identity;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The login page. */
@Controller
class LoginController {

    @GetMapping("/dang-nhap")
    String login(
            @RequestParam(name = "loi", required = false) String failure,
            @RequestParam(name = "da-dang-xuat", required = false) String signedOut,
            Model model) {
        model.addAttribute("failure", LoginFailure.message(failure));
        model.addAttribute("signedOut", signedOut != null);
        return "dang-nhap";
    }
}
