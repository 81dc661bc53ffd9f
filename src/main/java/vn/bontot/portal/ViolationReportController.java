package vn.bontot.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.bontot.campaign.Campaign;
import vn.bontot.campaign.Campaigns;
import vn.bontot.desk.Receipts;
import vn.bontot.desk.Refused;
import vn.bontot.desk.web.AttachedFiles;
import vn.bontot.desk.web.FormInput;
import vn.bontot.identity.CurrentActor;
import vn.bontot.identity.Person;
import vn.bontot.identity.Scope;
import vn.bontot.organisation.Organisation;
import vn.bontot.violation.ReportingViolations;
import vn.bontot.violation.ViolationReport;

/** Anybody but those who only read reports a case of their own organisation or one below. */
@Controller
class ViolationReportController {

    private final ReportingViolations reporting;
    private final ReportableUnits units;
    private final FormInput input;
    private final AttachedFiles attached;
    private final Receipts receipts;
    private final Campaigns campaigns;
    private final CurrentActor current;
    private final Scope scope;

    ViolationReportController(
            ReportingViolations reporting,
            ReportableUnits units,
            FormInput input,
            AttachedFiles attached,
            Receipts receipts,
            Campaigns campaigns,
            CurrentActor current,
            Scope scope) {
        this.reporting = reporting;
        this.units = units;
        this.input = input;
        this.attached = attached;
        this.receipts = receipts;
        this.campaigns = campaigns;
        this.current = current;
        this.scope = scope;
    }

    /** The form, where it is clear which unit it is about; otherwise the units, a page of them or those of a name. */
    @GetMapping("/vu-viec/{campaignCode}/bao-cao")
    ModelAndView open(
            @PathVariable String campaignCode,
            @RequestParam(name = "donVi", defaultValue = "") String unitCode,
            @RequestParam(name = "tim", defaultValue = "") String name,
            @RequestParam(name = "trang", defaultValue = "1") int number) {
        Campaign campaign = demandCampaign(campaignCode);
        if (!unitCode.isEmpty()) {
            return form(campaign, demandUnit(unitCode), null, Map.of());
        }
        Page<ReportableUnits.Choice> list = units.below(roots(), name, number);
        if (name.isBlank() && list.total() == 1 && !list.rows().isEmpty()) {
            return form(campaign, demandUnit(list.rows().get(0).code()), null, Map.of());
        }
        return new ModelAndView("violation/report-whom")
                .addObject("campaign", campaign)
                .addObject("list", list)
                .addObject("name", name);
    }

    @PostMapping("/vu-viec/{campaignCode}/bao-cao")
    ModelAndView report(@PathVariable String campaignCode, HttpServletRequest request) {
        Campaign campaign = demandCampaign(campaignCode);
        Map<String, String> typed = input.typed(request);
        typed.put("campaignCode", campaignCode);
        Organisation unit = demandUnit(typed.getOrDefault("unitCode", ""));
        try {
            input.storeFiles(
                    request,
                    ViolationReport.class,
                    typed,
                    campaignCode,
                    unit.code(),
                    "ReportViolation",
                    current.actor());
            String caseId = reporting.report(input.bind(ViolationReport.class, typed), current.actor());
            return new ModelAndView("desk/receipt")
                    .addObject("receipt", receipts.ofReport(caseId))
                    .addObject("afterwards", "Ủy ban Kiểm tra xem xét, thụ lý.");
        } catch (Refused refused) {
            ModelAndView again = form(campaign, unit, typed, FormInput.problems(refused));
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    private ModelAndView form(
            Campaign campaign, Organisation unit, Map<String, String> typed, Map<String, String> problems) {
        ViolationReport blank = reporting.blank(campaign.code(), unit.code());
        return new ModelAndView("violation/report")
                .addAllObjects(reporting.shown(campaign.code(), unit))
                .addObject("answer", blank)
                .addObject("attached", attached.in(null, blank, typed))
                .addObject("typed", typed)
                .addObject("problems", problems);
    }

    private Campaign demandCampaign(String code) {
        return campaigns.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Organisation demandUnit(String code) {
        return units.find(roots(), code)
                .orElseThrow(() -> new AccessDeniedException("unit " + code + " is out of scope"));
    }

    private Set<String> roots() {
        Person person = current.person();
        if (person.onlyReads()) {
            throw new AccessDeniedException(person.username() + " only reads");
        }
        return scope.roots(person.username());
    }
}
