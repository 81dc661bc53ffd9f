package vn.bontot.portal;

import java.time.ZoneId;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.bontot.Application;
import vn.bontot.assessment.Content;
import vn.bontot.assessment.ReadDossier;
import vn.bontot.assessment.ReadingDossiers;
import vn.bontot.identity.CurrentActor;
import vn.bontot.identity.Scope;
import vn.bontot.violation.ViolationSource;

/** A dossier to be read: what was handed in, how it was marked, what the rules say and why. */
@Controller
class DossierController {

    private final ReadingDossiers dossiers;
    private final CurrentActor current;
    private final Scope scope;

    DossierController(ReadingDossiers dossiers, CurrentActor current, Scope scope) {
        this.dossiers = dossiers;
        this.current = current;
        this.scope = scope;
    }

    @GetMapping("/ho-so/{campaignCode}/{cycleCode}/{unitCode}")
    ModelAndView read(
            @PathVariable String campaignCode, @PathVariable String cycleCode, @PathVariable String unitCode) {
        String user = current.person().username();
        if (!scope.covers(user, unitCode)) {
            throw new AccessDeniedException("unit " + unitCode + " is out of scope");
        }
        ReadDossier dossier = dossiers.find(campaignCode, cycleCode, unitCode)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        // What reviewers think is for those above until it is decided.
        boolean judged = dossier.closed() || !scope.roots(user).contains(unitCode);
        return new ModelAndView("portal/dossier")
                .addObject("dossier", dossier)
                .addObject("judged", judged)
                .addObject("contents", Content.values())
                .addObject("sources", ViolationSource.values())
                .addObject("zone", ZoneId.of(Application.ZONE));
    }
}
