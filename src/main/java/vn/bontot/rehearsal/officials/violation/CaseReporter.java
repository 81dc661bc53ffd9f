package vn.bontot.rehearsal.officials.violation;

import vn.bontot.desk.Actor;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.Organisations;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;
import vn.bontot.rehearsal.input.UnitFacts;
import vn.bontot.violation.ReportingViolations;
import vn.bontot.violation.ViolationKind;
import vn.bontot.violation.ViolationReport;
import vn.bontot.violation.ViolationSource;

/** Reports a case for every row of facts.csv with violations, registered or not; called when a cycle opens. */
@Simulated
public class CaseReporter {

    private static final Actor REPORTER = Actor.of("rehearsal", "Cán bộ kiểm tra");

    private final ReportingViolations reporting;
    private final Organisations organisations;

    CaseReporter(ReportingViolations reporting, Organisations organisations) {
        this.reporting = reporting;
        this.organisations = organisations;
    }

    /** @return number of cases reported */
    public int report(String campaignCode, String cycleCode, String committeeCode, Script script) {
        int reported = 0;
        for (Organisation unit : organisations.unitsOf(committeeCode)) {
            UnitFacts facts = script.facts(cycleCode, unit.code()).orElse(null);
            if (facts != null && facts.violations() > 0) {
                reporting.report(report(campaignCode, facts), REPORTER);
                reported++;
            }
        }
        return reported;
    }

    private static ViolationReport report(String campaignCode, UnitFacts facts) {
        return new ViolationReport(
                campaignCode,
                facts.cycle(),
                facts.unit(),
                ViolationKind.VIOLATION,
                facts.violations(),
                ViolationSource.valueOf(facts.violationSource().name()),
                "Có dấu hiệu vi phạm Quy định những điều đảng viên không được làm.",
                false,
                null);
    }
}
