package vn.bontot.rehearsal.officials.violation;

import vn.bontot.desk.Actor;
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

    private static final Actor REPORTER = Actor.of("rehearsal", "Cán bộ kiểm tra");

    private final ReportingViolations reporting;
    private final Revocations revocations;
    private final Organisations organisations;

    RevocationReporter(ReportingViolations reporting, Revocations revocations, Organisations organisations) {
        this.reporting = reporting;
        this.revocations = revocations;
        this.organisations = organisations;
    }

    /** @return number of cases reported: only units that hold a recognition of the cycle */
    public int report(String campaignCode, String cycleCode, String committeeCode, Script script) {
        int reported = 0;
        for (Organisation unit : organisations.unitsOf(committeeCode)) {
            String reason = script.override("REVOKED", unit.code(), cycleCode).orElse(null);
            if (reason != null && revocations.isRecognised(campaignCode, cycleCode, unit.code())) {
                reporting.report(report(campaignCode, cycleCode, unit, reason), REPORTER);
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
