package vn.bontot.violation;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bontot.campaign.Campaigns;
import vn.bontot.desk.Actor;
import vn.bontot.desk.Receipts;
import vn.bontot.desk.Refused;
import vn.bontot.desk.Refused.Problem;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.Organisations;

/**
 * Somebody reports a violation of a unit; the inspection commission gets it. Whether the reporter may see the unit is
 * the caller's to check.
 */
@Service
public class ReportingViolations {

    private final Violations violations;
    private final ViolationProcess process;
    private final Organisations organisations;
    private final Campaigns campaigns;
    private final Receipts receipts;
    private final Validator validator;

    ReportingViolations(
            Violations violations,
            ViolationProcess process,
            Organisations organisations,
            Campaigns campaigns,
            Receipts receipts,
            Validator validator) {
        this.violations = violations;
        this.process = process;
        this.organisations = organisations;
        this.campaigns = campaigns;
        this.receipts = receipts;
        this.validator = validator;
    }

    /** An empty report about a unit of a campaign. */
    public ViolationReport blank(String campaignCode, String unitCode) {
        return new ViolationReport(
                campaignCode, null, unitCode, ViolationKind.VIOLATION, null, null, null, false, null);
    }

    /** What the form shows beside its fields. */
    public Map<String, Object> shown(String campaignCode, Organisation unit) {
        return Map.of(
                "unit", unit,
                "cycles", campaigns.cycles(campaignCode),
                "kinds", List.of(ViolationKind.values()),
                "sources", List.of(ViolationSource.values()));
    }

    /**
     * @return id of the case
     * @throws Refused where the report is incomplete or about no unit of the campaign
     */
    @Transactional
    public String report(ViolationReport report, Actor actor) {
        demandValid(report);
        Organisation unit = organisations.get(report.unitCode());
        if (!unit.type().isUnit()) {
            throw new Refused("unitCode", "Đề nghị chọn chi bộ hoặc đảng bộ cơ sở.");
        }
        boolean known = campaigns.cycles(report.campaignCode()).stream()
                .anyMatch(cycle -> cycle.code().equals(report.cycleCode()));
        if (!known) {
            throw new Refused("cycleCode", "Phong trào không có kỳ đánh giá này, đề nghị chọn lại.");
        }
        String id = violations.add(report, unit, actor);
        violations.started(id, process.start(violations.get(id)));
        receipts.issueToSender("ReportViolation", "Báo cáo vụ việc", report.campaignCode(), unit.code(), id, actor);
        return id;
    }

    private void demandValid(ViolationReport report) {
        List<Problem> problems = validator.validate(report).stream()
                .map(violation -> new Problem(violation.getPropertyPath().toString(), violation.getMessage()))
                .sorted(java.util.Comparator.comparing(Problem::field))
                .toList();
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }
}
