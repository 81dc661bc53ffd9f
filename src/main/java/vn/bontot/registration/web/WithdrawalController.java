package vn.bontot.registration.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.bontot.desk.Refused;
import vn.bontot.identity.CurrentActor;
import vn.bontot.registration.WithdrawingRegistrations;

/** A unit takes its registration back. */
@Controller
class WithdrawalController {

    private final WithdrawingRegistrations withdrawing;
    private final CurrentActor current;

    WithdrawalController(WithdrawingRegistrations withdrawing, CurrentActor current) {
        this.withdrawing = withdrawing;
        this.current = current;
    }

    @PostMapping("/dang-ky/rut-lai")
    String withdraw(@RequestParam("dangKy") String entryId, RedirectAttributes next) {
        try {
            withdrawing.withdraw(entryId, current.actor());
            next.addFlashAttribute("notice", "Đã rút lại đăng ký. Việc đăng ký được mở lại để sửa.");
        } catch (Refused refused) {
            next.addFlashAttribute("refusal", refused.getMessage());
        }
        return "redirect:/";
    }
}
