package vn.bontot.rehearsal.officials.award;

import org.springframework.stereotype.Component;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.UseCases;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;

/** The province's board finds every nomination complete. */
@Component
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
