package vn.bontot.round.process;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.bontot.round.RoundEntry;
import vn.bontot.round.RoundKind;
import vn.bontot.round.Rounds;

/** Starts the processes of the next hundred units of a round. */
@Component
public class StartUnitsDelegate implements JavaDelegate {

    private final Rounds rounds;
    private final RuntimeService runtimeService;

    StartUnitsDelegate(Rounds rounds, RuntimeService runtimeService) {
        this.rounds = rounds;
        this.runtimeService = runtimeService;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String roundId = RoundModel.roundId(execution);
        List<RoundEntry> entries = rounds.notStarted(roundId, RoundModel.CHUNK);
        entries.forEach(this::start);
        execution.setVariable("moreUnits", entries.size() == RoundModel.CHUNK);
    }

    private void start(RoundEntry entry) {
        RoundKind kind = RoundModel.kind(entry.roundId());
        String businessKey = RoundModel.businessKey(kind, entry.id());
        String instanceId = runtimeService
                .startProcessInstanceByKey(RoundModel.unitProcess(kind), businessKey, RoundModel.variables(entry))
                .getId();
        rounds.started(entry.id(), instanceId);
    }
}
