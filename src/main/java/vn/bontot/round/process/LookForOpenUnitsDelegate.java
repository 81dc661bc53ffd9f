package vn.bontot.round.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.bontot.round.Rounds;

/** Says whether units are still awaited; holds the round so that none can come in before the waiting has begun. */
@Component
public class LookForOpenUnitsDelegate implements JavaDelegate {

    private final Rounds rounds;

    LookForOpenUnitsDelegate(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("unitsOpen", rounds.countOpenLocked(RoundModel.roundId(execution)) > 0);
    }
}
