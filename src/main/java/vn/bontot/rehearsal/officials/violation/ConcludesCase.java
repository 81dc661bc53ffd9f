package vn.bontot.rehearsal.officials.violation;

import java.time.Clock;
import java.time.LocalDate;
import vn.bontot.desk.OpenTask;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;
import vn.bontot.rehearsal.input.UnitFacts;
import vn.bontot.violation.CaseConclusion;
import vn.bontot.violation.ViolationCase;
import vn.bontot.violation.ViolationConclusion;
import vn.bontot.violation.ViolationKind;
import vn.bontot.violation.Violations;

/** Concludes as facts.csv says; what is pending there stays pending. */
@Simulated
class ConcludesCase implements Official {

    private final Violations violations;
    private final CaseDays days;
    private final Clock clock;

    ConcludesCase(Violations violations, CaseDays days, Clock clock) {
        this.violations = violations;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "ConcludeCase";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        ViolationCase known = violations.get(task.caseId());
        ViolationConclusion conclusion = conclusion(known, script);
        if (conclusion == ViolationConclusion.PENDING) {
            return null;
        }
        return new CaseConclusion(
                conclusion,
                known.source(),
                known.memberCount(),
                LocalDate.now(clock),
                "KL-UBKT/" + task.unitCode(),
                null);
    }

    @Override
    public LocalDate latest(OpenTask task, LocalDate dueOn, Script script) {
        return days.latest(task, dueOn, "selfAssessmentDue");
    }

    private static ViolationConclusion conclusion(ViolationCase known, Script script) {
        if (known.kind() == ViolationKind.REVOCATION) {
            return ViolationConclusion.TRUE;
        }
        UnitFacts facts = script.facts(known.cycleCode(), known.unitCode()).orElseThrow();
        return ViolationConclusion.valueOf(facts.violationConclusion().name());
    }
}
