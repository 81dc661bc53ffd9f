package vn.bontot.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.bontot.desk.Receipts;
import vn.bontot.desk.Refused;
import vn.bontot.desk.web.AttachedFiles;
import vn.bontot.desk.web.FormInput;
import vn.bontot.identity.CurrentActor;
import vn.bontot.identity.Scope;
import vn.bontot.violation.ReportingViolations;
import vn.bontot.violation.ViolationReport;

/** Anybody reports a case of their own organisation or one below. */
@Controller
class ViolationReportController {

    private final ReportingViolations reporting;
    private final ReportableUnits units;
    private final FormInput input;
    private final AttachedFiles attached;
    private final Receipts receipts;
    private final CurrentActor current;
    private final Scope scope;

    ViolationReportController(
            ReportingViolations reporting,
            ReportableUnits units,
            FormInput input,
            AttachedFiles attached,
            Receipts receipts,
            CurrentActor current,
            Scope scope) {
        this.reporting = reporting;
        this.units = units;
        this.input = input;
        this.attached = attached;
        this.receipts = receipts;
        this.current = current;
        this.scope = scope;
    }

    @GetMapping("/vu-viec/{campaignCode}/bao-cao")
    ModelAndView form(@PathVariable String campaignCode) {
        return page(campaignCode, null, Map.of());
    }

    @PostMapping("/vu-viec/{campaignCode}/bao-cao")
    ModelAndView report(@PathVariable String campaignCode, HttpServletRequest request) {
        Map<String, String> typed = input.typed(request);
        typed.put("campaignCode", campaignCode);
        try {
            String unit = typed.getOrDefault("unitCode", "");
            if (!unit.isEmpty() && !scope.covers(current.person().username(), unit)) {
                throw new Refused("unitCode", "Tổ chức đảng này không thuộc phạm vi được giao của đồng chí.");
            }
            input.storeFiles(
                    request, ViolationReport.class, typed, campaignCode, unit, "ReportViolation", current.actor());
            String caseId = reporting.report(input.bind(ViolationReport.class, typed), current.actor());
            return new ModelAndView("violation/reported")
                    .addObject("receipt", receipts.ofReport(caseId))
                    .addObject("afterwards", "Ủy ban Kiểm tra xem xét, thụ lý.");
        } catch (Refused refused) {
            ModelAndView again = page(campaignCode, typed, FormInput.problems(refused));
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    private ModelAndView page(String campaignCode, Map<String, String> typed, Map<String, String> problems) {
        ModelAndView page = new ModelAndView("violation/report");
        page.addAllObjects(reporting.shown(
                campaignCode, units.below(scope.roots(current.person().username()))));
        ViolationReport blank = reporting.blank(campaignCode);
        page.addObject("answer", blank);
        page.addObject("attached", attached.in(null, blank, typed));
        page.addObject("campaignCode", campaignCode);
        page.addObject("typed", typed);
        page.addObject("problems", problems);
        return page;
    }
}
