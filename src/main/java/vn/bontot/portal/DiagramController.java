package vn.bontot.portal;

import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.bontot.desk.CaseDiagram;
import vn.bontot.desk.CaseDiagrams;
import vn.bontot.identity.CurrentActor;
import vn.bontot.identity.Person;
import vn.bontot.identity.Scope;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.organisation.Organisations;

/** Where a case stands, on the diagram of its process; for administrators and those whose scope covers whom it is about. */
@Controller
class DiagramController {

    private final CaseDiagrams diagrams;
    private final Organisations organisations;
    private final OrganisationSearch search;
    private final CurrentActor current;
    private final Scope scope;
    private final Clock clock;

    DiagramController(
            CaseDiagrams diagrams,
            Organisations organisations,
            OrganisationSearch search,
            CurrentActor current,
            Scope scope,
            Clock clock) {
        this.diagrams = diagrams;
        this.organisations = organisations;
        this.search = search;
        this.current = current;
        this.scope = scope;
        this.clock = clock;
    }

    /** The cases of one organisation, found by name or code. */
    @GetMapping("/so-do")
    String find(
            @RequestParam(name = "tim", defaultValue = "") String name,
            @RequestParam(name = "toChuc", required = false) String code,
            Model model) {
        model.addAttribute("search", name);
        model.addAttribute("zone", clock.getZone());
        if (code == null) {
            model.addAttribute("found", search.find(scope.roots(current.person().username()), name));
            return "portal/diagrams";
        }
        demandSight(code);
        Organisation organisation = organisations.get(code);
        model.addAttribute("organisation", organisation);
        boolean own = isOwn(code);
        model.addAttribute(
                "cases",
                cases(organisation).stream()
                        .filter(line -> !(own && line.violation()))
                        .toList());
        return "portal/diagrams";
    }

    @GetMapping("/so-do/{processInstanceId}")
    String show(@PathVariable String processInstanceId, Model model) {
        CaseDiagram diagram =
                diagrams.find(processInstanceId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String subject =
                diagram.subjectCode() == null ? organisations.province().code() : diagram.subjectCode();
        demandSight(subject);
        // How a report about a unit is followed up is for those above it.
        if (diagram.caseId() != null && isOwn(subject)) {
            throw new AccessDeniedException("case of one's own unit");
        }
        model.addAttribute("diagram", diagram);
        model.addAttribute("subject", organisations.get(subject));
        model.addAttribute("zone", clock.getZone());
        return "portal/diagram";
    }

    private List<CaseDiagrams.Line> cases(Organisation organisation) {
        if (organisation.type() == OrganisationType.PROVINCE) {
            return diagrams.ofProvince();
        }
        if (organisation.type() == OrganisationType.COMMITTEE) {
            return diagrams.ofCommittee(organisation.code());
        }
        return diagrams.ofUnit(organisation.code());
    }

    private void demandSight(String organisationCode) {
        if (!scope.covers(current.person().username(), organisationCode)) {
            throw new AccessDeniedException("organisation " + organisationCode + " is out of scope");
        }
    }

    private boolean isOwn(String unitCode) {
        Person person = current.person();
        return !person.administrator()
                && person.posts().stream()
                        .anyMatch(post -> post.organisationCode().equals(unitCode));
    }
}
