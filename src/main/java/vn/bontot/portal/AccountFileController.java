package vn.bontot.portal;

import java.io.IOException;
import java.util.Base64;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.bontot.desk.Refused;
import vn.bontot.files.Faults;
import vn.bontot.identity.AccountPlan;
import vn.bontot.identity.CurrentActor;
import vn.bontot.identity.ImportingAccounts;

/** Accounts and posts from a file: first what it would change, then the change. */
@Controller
@RequestMapping("/quan-tri/tep-tai-khoan")
class AccountFileController {

    private static final String PAGE = "portal/account-file";

    /** What the server takes back in a field of a form. */
    private static final long LARGEST = 1_000_000;

    private final ImportingAccounts importing;
    private final CurrentActor current;

    AccountFileController(ImportingAccounts importing, CurrentActor current) {
        this.importing = importing;
        this.current = current;
    }

    @GetMapping
    String show() {
        return PAGE;
    }

    @PostMapping("/xem-truoc")
    ModelAndView preview(@RequestParam("tep") MultipartFile file, Model model) throws IOException {
        if (file.isEmpty()) {
            return refused(model, "Đề nghị chọn tệp accounts.csv.");
        }
        if (file.getSize() > LARGEST) {
            return refused(model, "Tệp quá lớn; đề nghị chia thành nhiều tệp nhỏ hơn 1 MB.");
        }
        return preview(file.getBytes(), model);
    }

    /** The file comes back from the page of the preview; what it does is worked out again and must be the same. */
    @PostMapping
    ModelAndView carryOut(
            @RequestParam("noiDung") String file,
            @RequestParam("dauVet") String fingerprint,
            Model model,
            RedirectAttributes next) {
        byte[] content;
        try {
            content = Base64.getUrlDecoder().decode(file);
        } catch (IllegalArgumentException broken) {
            return refused(model, "Đề nghị chọn lại tệp accounts.csv.");
        }
        try {
            AccountPlan plan = importing.carryOut(content, fingerprint, current.actor());
            next.addFlashAttribute("notice", "Đã thực hiện " + plan.changes().size() + " thay đổi của tệp.");
            return new ModelAndView("redirect:/quan-tri/tai-khoan?trangThai=chua-co-mat-khau");
        } catch (Refused refused) {
            model.addAttribute("problem", refused.getMessage());
            ModelAndView page = preview(content, model);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private ModelAndView preview(byte[] content, Model model) {
        Faults faults = new Faults();
        AccountPlan plan = importing.plan(content, faults);
        if (!faults.isEmpty()) {
            model.addAttribute("faults", faults.list());
            return refused(
                    model, "Chưa có gì được ghi. Đề nghị sửa " + faults.count() + " lỗi dưới đây rồi chọn lại cả tệp.");
        }
        model.addAttribute("plan", plan);
        model.addAttribute("encoded", Base64.getUrlEncoder().encodeToString(content));
        return new ModelAndView(PAGE);
    }

    private static ModelAndView refused(Model model, String problem) {
        model.addAttribute("problem", problem);
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
    }
}
