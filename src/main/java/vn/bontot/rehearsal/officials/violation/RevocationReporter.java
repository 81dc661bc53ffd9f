package vn.bontot.rehearsal.officials.violation;

import vn.bontot.desk.Actor;
import vn.bontot.desk.Holders;
import vn.bontot.desk.People;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.Organisations;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;
import vn.bontot.violation.ReportingViolations;
import vn.bontot.violation.Revocations;
import vn.bontot.violation.ViolationKind;
import vn.bontot.violation.ViolationReport;
import vn.bontot.violation.ViolationSource;

/** Asks for every revocation of overrides.csv; called after the recognition session of the cycle. */
@Simulated
public class RevocationReporter {

    private static final String INSPECTORS = "inspection-commission";

    private final ReportingViolations reporting;
    private final Revocations revocations;
    private final Organisations organisations;
    private final Holders holders;
    private final People people;

    RevocationReporter(
            ReportingViolations reporting,
            Revocations revocations,
            Organisations organisations,
            Holders holders,
            People people) {
        this.reporting = reporting;
        this.revocations = revocations;
        this.organisations = organisations;
        this.holders = holders;
        this.people = people;
    }

    /** @return number of cases reported: only units that hold a recognition of the cycle */
    public int report(String campaignCode, String cycleCode, String committeeCode, Script script) {
        String username = holders.of(INSPECTORS, committeeCode).get(0);
        Actor reporter = Actor.of(username, people.fullName(username));
        int reported = 0;
        for (Organisation unit : organisations.unitsOf(committeeCode)) {
            String reason = script.override("REVOKED", unit.code(), cycleCode).orElse(null);
            if (reason != null && revocations.isRecognised(campaignCode, cycleCode, unit.code())) {
                reporting.report(report(campaignCode, cycleCode, unit, reason), reporter);
                reported++;
            }
        }
        return reported;
    }

    private static ViolationReport report(String campaignCode, String cycleCode, Organisation unit, String reason) {
        return new ViolationReport(
                campaignCode,
                cycleCode,
                unit.code(),
                ViolationKind.REVOCATION,
                1,
                ViolationSource.SUPERIOR,
                reason,
                false,
                null);
    }
}
