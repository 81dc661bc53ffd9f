package vn.bontot.rehearsal.officials.assessment;

import vn.bontot.desk.OpenTask;
import vn.bontot.desk.UseCases;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;

/** The office above confirms the unit's own marks. */
@Simulated
class VerifiesAssessment implements Official {

    private final UseCases useCases;

    VerifiesAssessment(UseCases useCases) {
        this.useCases = useCases;
    }

    @Override
    public String key() {
        return "VerifyAssessment";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        return useCases.of(key()).prefilled(task);
    }
}
