package vn.bontot.round.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.bontot.round.RoundEntry;
import vn.bontot.round.Rounds;
import vn.bontot.round.UnitProcesses;

/** Starts the processes of the next hundred units of a round. */
@Component
public class StartUnitsDelegate implements JavaDelegate {

    private final Rounds rounds;
    private final UnitProcesses processes;

    StartUnitsDelegate(Rounds rounds, UnitProcesses processes) {
        this.rounds = rounds;
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<RoundEntry> entries = rounds.notStarted(RoundModel.roundId(execution), RoundModel.CHUNK);
        entries.forEach(processes::start);
        execution.setVariable("moreUnits", entries.size() == RoundModel.CHUNK);
    }
}
