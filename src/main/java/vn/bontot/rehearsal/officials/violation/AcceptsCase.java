package vn.bontot.rehearsal.officials.violation;

import java.time.LocalDate;
import vn.bontot.desk.OpenTask;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;
import vn.bontot.violation.CaseAcceptance;

/** Every case is taken up. */
@Simulated
class AcceptsCase implements Official {

    private final CaseDays days;

    AcceptsCase(CaseDays days) {
        this.days = days;
    }

    @Override
    public String key() {
        return "AcceptCase";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        return new CaseAcceptance(true, null);
    }

    @Override
    public LocalDate latest(OpenTask task, LocalDate dueOn, Script script) {
        return days.latest(task, dueOn, "selfAssessmentDue");
    }
}
