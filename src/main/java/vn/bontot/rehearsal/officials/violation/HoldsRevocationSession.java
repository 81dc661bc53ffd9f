package vn.bontot.rehearsal.officials.violation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.bontot.Application;
import vn.bontot.desk.OpenTask;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;
import vn.bontot.violation.RevocationAnswer;
import vn.bontot.violation.ViolationCase;
import vn.bontot.violation.ViolationKind;
import vn.bontot.violation.Violations;

/** Takes back what overrides.csv takes back, and nothing else; on the day of the report. */
@Simulated
class HoldsRevocationSession implements Official {

    private final Violations violations;
    private final Clock clock;

    HoldsRevocationSession(Violations violations, Clock clock) {
        this.violations = violations;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "HoldRevocationSession";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        ViolationCase known = violations.get(task.caseId());
        boolean revoked = known.kind() == ViolationKind.REVOCATION;
        LocalDate today = LocalDate.now(clock);
        return new RevocationAnswer(
                today,
                "Bí thư",
                null,
                revoked,
                revoked ? known.summary() : "Chưa đến mức phải thu hồi công nhận.",
                "TH-QĐ/" + task.unitCode(),
                today,
                "Bí thư");
    }

    @Override
    public LocalDate latest(OpenTask task, LocalDate dueOn, Script script) {
        return task.createdAt().atZone(ZoneId.of(Application.ZONE)).toLocalDate();
    }
}
