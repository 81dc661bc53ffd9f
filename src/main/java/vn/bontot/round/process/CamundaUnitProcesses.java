package vn.bontot.round.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.bontot.engine.guard.DeskToken;
import vn.bontot.round.RoundEntry;
import vn.bontot.round.RoundKind;
import vn.bontot.round.Rounds;
import vn.bontot.round.UnitProcesses;

/** One process instance per unit and round. */
@Component
class CamundaUnitProcesses implements UnitProcesses {

    private final Rounds rounds;
    private final RuntimeService runtimeService;

    CamundaUnitProcesses(Rounds rounds, RuntimeService runtimeService) {
        this.rounds = rounds;
        this.runtimeService = runtimeService;
    }

    @Override
    public void start(RoundEntry entry) {
        RoundKind kind = RoundModel.kind(entry.roundId());
        String businessKey = RoundModel.businessKey(kind, entry.id());
        try (DeskToken token = DeskToken.open()) {
            String instanceId = runtimeService
                    .startProcessInstanceByKey(RoundModel.unitProcess(kind), businessKey, RoundModel.variables(entry))
                    .getId();
            rounds.started(entry.id(), instanceId);
        }
    }
}
