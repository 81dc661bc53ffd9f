package vn.bontot.round.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.bontot.round.RoundKind;
import vn.bontot.round.Rounds;

/** Tells the round when nobody is awaited any more. Runs after each unit, one at a time per round. */
@Component
public class CheckAllInDelegate implements JavaDelegate {

    private final Rounds rounds;
    private final RuntimeService runtimeService;

    CheckAllInDelegate(Rounds rounds, RuntimeService runtimeService) {
        this.rounds = rounds;
        this.runtimeService = runtimeService;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String roundId = RoundModel.roundId(execution);
        if (rounds.countOpenLocked(roundId) == 0) {
            // The round may already have gone on by its date, so there may be nobody to tell.
            RoundKind kind = RoundModel.kind(roundId);
            runtimeService
                    .createMessageCorrelation(RoundModel.allIn(kind))
                    .processInstanceBusinessKey(RoundModel.businessKey(kind, roundId))
                    .correlateAllWithResult();
        }
    }
}
