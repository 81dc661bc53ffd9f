package vn.bontot.round.process;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.bontot.round.RoundEntry;
import vn.bontot.round.Rounds;

/** Ends the processes of the next hundred units that the round went on without. */
@Component
public class EndOpenUnitsDelegate implements JavaDelegate {

    private final Rounds rounds;
    private final RuntimeService runtimeService;

    EndOpenUnitsDelegate(Rounds rounds, RuntimeService runtimeService) {
        this.rounds = rounds;
        this.runtimeService = runtimeService;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String roundId = RoundModel.roundId(execution);
        List<RoundEntry> entries = rounds.endedButRunning(roundId, RoundModel.CHUNK);
        String closed = RoundModel.closed(RoundModel.kind(roundId));
        for (RoundEntry entry : entries) {
            runtimeService
                    .createMessageCorrelation(closed)
                    .processInstanceId(entry.processInstanceId())
                    .correlateAllWithResult();
            rounds.processEnded(entry.id());
        }
        execution.setVariable("moreUnits", entries.size() == RoundModel.CHUNK);
    }
}
