package vn.bontot.rehearsal.officials.award;

import vn.bontot.desk.OpenTask;
import vn.bontot.desk.UseCases;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;

/** The province's board finds every nomination complete. */
@Simulated
class AppraisesNominations implements Official {

    private final UseCases useCases;

    AppraisesNominations(UseCases useCases) {
        this.useCases = useCases;
    }

    @Override
    public String key() {
        return "AppraiseNomination";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        return useCases.of(key()).prefilled(task);
    }
}
