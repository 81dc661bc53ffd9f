package vn.bontot.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.bontot.assessment.LateDossiers;
import vn.bontot.assessment.LateDossiers.Line;
import vn.bontot.assessment.TakingUpLateDossiers;
import vn.bontot.desk.Actor;
import vn.bontot.desk.Refused;
import vn.bontot.desk.web.FormInput;
import vn.bontot.identity.CurrentActor;
import vn.bontot.identity.Role;

/** A committee's board brings dossiers that ended as "Không nộp" before a supplementary session. */
@Controller
class LateDossierController {

    /** The fields of the form. */
    record TakeUp(String entryId, String reason, String document) {}

    private static final String PAGE = "portal/late-dossiers";

    private final LateDossiers lateDossiers;
    private final TakingUpLateDossiers takingUp;
    private final FormInput input;
    private final CurrentActor current;
    private final TransactionTemplate transaction;

    LateDossierController(
            LateDossiers lateDossiers,
            TakingUpLateDossiers takingUp,
            FormInput input,
            CurrentActor current,
            TransactionTemplate transaction) {
        this.lateDossiers = lateDossiers;
        this.takingUp = takingUp;
        this.input = input;
        this.current = current;
        this.transaction = transaction;
    }

    @GetMapping("/ho-so-khong-nop")
    String show(Model model) {
        model.addAttribute("lines", lines());
        return PAGE;
    }

    @PostMapping("/ho-so-khong-nop")
    ModelAndView takeUp(HttpServletRequest request, RedirectAttributes next) {
        Map<String, String> typed = input.typed(request);
        List<Line> lines = lines();
        String entryId = typed.getOrDefault("entryId", "");
        try {
            Line line = lines.stream()
                    .filter(open -> open.entryId().equals(entryId))
                    .findFirst()
                    .orElseThrow(() -> new Refused("Hồ sơ này không còn đưa vào hội nghị bổ sung được, hoặc không thuộc"
                            + " phạm vi được giao của đồng chí."));
            Actor actor = current.actor(Role.ORGANISATION_BOARD, line.committeeCode());
            transaction.executeWithoutResult(status -> {
                input.storeFiles(
                        request, TakeUp.class, typed, line.campaignCode(), line.unitCode(), "TakeUpLateDossier", actor);
                takingUp.takeUp(entryId, typed.get("reason"), typed.get("document"), actor);
            });
            next.addFlashAttribute(
                    "notice",
                    "Đã đưa hồ sơ của " + line.unitName()
                            + " vào hội nghị bổ sung; tổ chức đảng nhận lại việc tự đánh giá.");
            return new ModelAndView("redirect:/ho-so-khong-nop");
        } catch (Refused refused) {
            ModelAndView again = new ModelAndView(PAGE);
            again.addObject("lines", lines);
            again.addObject("typed", typed);
            again.addObject("refusal", refused.getMessage());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    private List<Line> lines() {
        List<String> committees = current.person().organisationsOf(Role.ORGANISATION_BOARD);
        if (committees.isEmpty()) {
            throw new AccessDeniedException("no organisation board");
        }
        return lateDossiers.open(committees);
    }
}
