package vn.bontot.rehearsal.officials.award;

import vn.bontot.desk.OpenTask;
import vn.bontot.desk.UseCases;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;

/** The board sends the suggestion as it stands. */
@Simulated
class PreparesAwardList implements Official {

    private final UseCases useCases;

    PreparesAwardList(UseCases useCases) {
        this.useCases = useCases;
    }

    @Override
    public String key() {
        return "PrepareAwardList";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        return useCases.of(key()).prefilled(task);
    }
}
