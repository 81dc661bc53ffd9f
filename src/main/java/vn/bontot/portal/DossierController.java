package vn.bontot.portal;

import java.time.ZoneId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.bontot.Application;
import vn.bontot.assessment.Content;
import vn.bontot.assessment.ReadDossier;
import vn.bontot.assessment.ReadingDossiers;
import vn.bontot.rules.DecisionTables;
import vn.bontot.violation.ViolationSource;

/** A dossier to be read: what was handed in, how it was marked, what the rules say and why. */
@Controller
class DossierController {

    private final ReadingDossiers dossiers;
    private final UnitSights sights;
    private final DecisionTables tables;

    DossierController(ReadingDossiers dossiers, UnitSights sights, DecisionTables tables) {
        this.dossiers = dossiers;
        this.sights = sights;
        this.tables = tables;
    }

    @GetMapping("/ho-so/{campaignCode}/{cycleCode}/{unitCode}")
    ModelAndView read(
            @PathVariable String campaignCode, @PathVariable String cycleCode, @PathVariable String unitCode) {
        sights.demand(unitCode);
        ReadDossier dossier = dossiers.find(campaignCode, cycleCode, unitCode)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean judged = sights.isShown(dossier, sights.of(dossier.unit()));
        return new ModelAndView("portal/dossier")
                .addObject("dossier", dossier)
                .addObject("judged", judged)
                .addObject("tables", tables)
                .addObject("contents", Content.values())
                .addObject("sources", ViolationSource.values())
                .addObject("zone", ZoneId.of(Application.ZONE));
    }
}
