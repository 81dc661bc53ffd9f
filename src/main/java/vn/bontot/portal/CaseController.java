package vn.bontot.portal;

import java.time.ZoneId;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.bontot.Application;
import vn.bontot.campaign.Campaigns;
import vn.bontot.identity.CurrentActor;
import vn.bontot.organisation.Organisation;
import vn.bontot.violation.ViolationCase;
import vn.bontot.violation.ViolationKind;

/** The page of a violation case, for each reader as far as the case is theirs to know. */
@Controller
class CaseController {

    private final UnitSights sights;
    private final CaseFile file;
    private final UnitFile units;
    private final Campaigns campaigns;
    private final CurrentActor current;

    CaseController(UnitSights sights, CaseFile file, UnitFile units, Campaigns campaigns, CurrentActor current) {
        this.sights = sights;
        this.file = file;
        this.units = units;
        this.campaigns = campaigns;
        this.current = current;
    }

    @GetMapping("/vu-viec/{campaignCode}/{cycleCode}/{unitCode}/{number}")
    ModelAndView show(
            @PathVariable String campaignCode,
            @PathVariable String cycleCode,
            @PathVariable String unitCode,
            @PathVariable String number) {
        Organisation unit = sights.demand(unitCode);
        ViolationCase known = file.find(String.join("/", campaignCode, cycleCode, unitCode, number))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        CaseFile.Course course = file.course(known.id());
        CaseSight sight =
                new CaseSight(sights.of(unit), current.person().username().equals(course.reportedBy()));
        // Whoever may not know of a case must not learn from the answer that there is one.
        if (!sight.sees(known)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        boolean above = sight.unit().above();
        boolean holds = known.kind() == ViolationKind.VIOLATION;
        return new ModelAndView("portal/case")
                .addObject("known", known)
                .addObject("number", number)
                .addObject("course", course)
                .addObject("sight", sight)
                .addObject("unit", unit)
                .addObject("cycle", campaigns.cycle(campaignCode, cycleCode))
                .addObject(
                        "decisions",
                        units.decisionsOn(known).stream()
                                .filter(decision ->
                                        decision.issued() || sight.unit().committee())
                                .toList())
                .addObject(
                        "announced",
                        sight.unit().committee() || sights.isAnnounced(campaignCode, cycleCode, known.committeeCode()))
                .addObject("touched", above && holds ? file.touched(known) : List.of())
                .addObject("waiting", above ? file.waiting(known.id()) : List.of())
                .addObject("zone", ZoneId.of(Application.ZONE));
    }
}
