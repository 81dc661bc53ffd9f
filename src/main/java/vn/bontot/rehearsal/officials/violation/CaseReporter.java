package vn.bontot.rehearsal.officials.violation;

import vn.bontot.desk.Actor;
import vn.bontot.desk.Holders;
import vn.bontot.desk.People;
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

    private static final String INSPECTORS = "inspection-commission";

    private final ReportingViolations reporting;
    private final Organisations organisations;
    private final Holders holders;
    private final People people;

    CaseReporter(ReportingViolations reporting, Organisations organisations, Holders holders, People people) {
        this.reporting = reporting;
        this.organisations = organisations;
        this.holders = holders;
        this.people = people;
    }

    /** @return number of cases reported */
    public int report(String campaignCode, String cycleCode, String committeeCode, Script script) {
        String username = holders.of(INSPECTORS, committeeCode).get(0);
        Actor reporter = Actor.of(username, people.fullName(username));
        int reported = 0;
        for (Organisation unit : organisations.unitsOf(committeeCode)) {
            UnitFacts facts = script.facts(cycleCode, unit.code()).orElse(null);
            if (facts != null && facts.violations() > 0) {
                reporting.report(report(campaignCode, facts), reporter);
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
