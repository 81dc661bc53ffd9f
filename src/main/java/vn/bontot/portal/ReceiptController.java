package vn.bontot.portal;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.bontot.desk.Receipt;
import vn.bontot.desk.Receipts;
import vn.bontot.identity.CurrentActor;
import vn.bontot.identity.Scope;

/** Receipts: for their sender, and for those who see the organisation whose task it was. */
@Controller
class ReceiptController {

    private final Receipts receipts;
    private final Scope scope;
    private final CurrentActor current;

    ReceiptController(Receipts receipts, Scope scope, CurrentActor current) {
        this.receipts = receipts;
        this.scope = scope;
        this.current = current;
    }

    @GetMapping("/phieu-tiep-nhan")
    String own(@RequestParam(name = "trang", defaultValue = "1") int number, Model model) {
        String username = current.person().username();
        model.addAttribute(
                "receipts",
                Page.of(receipts.count(username), number, before -> receipts.of(username, before, Page.SIZE)));
        return "portal/receipts";
    }

    @GetMapping("/phieu-tiep-nhan/{number}")
    String one(@PathVariable String number, Model model) {
        Receipt receipt = receipts.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String username = current.person().username();
        boolean maySee = receipt.actor().equals(username)
                || (receipt.organisationCode() != null && scope.covers(username, receipt.organisationCode()));
        if (!maySee) {
            throw new AccessDeniedException("receipt " + number + " is out of scope");
        }
        model.addAttribute("receipt", receipt);
        return "portal/receipt";
    }
}
