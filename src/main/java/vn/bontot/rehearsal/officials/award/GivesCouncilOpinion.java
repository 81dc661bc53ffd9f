package vn.bontot.rehearsal.officials.award;

import java.time.Clock;
import java.time.LocalDate;
import vn.bontot.award.CouncilOpinion;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.UseCases;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;

/** The council agrees. */
@Simulated
class GivesCouncilOpinion implements Official {

    private final UseCases useCases;
    private final Clock clock;

    GivesCouncilOpinion(UseCases useCases, Clock clock) {
        this.useCases = useCases;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "GiveCouncilOpinion";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        var known = (CouncilOpinion) useCases.of(key()).prefilled(task);
        return new CouncilOpinion(
                LocalDate.now(clock), known.minutesDocument(), known.opinions(), known.reasons(), false, null);
    }
}
