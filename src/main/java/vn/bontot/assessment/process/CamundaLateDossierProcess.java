package vn.bontot.assessment.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.bontot.assessment.LateDossierProcess;
import vn.bontot.engine.guard.DeskToken;
import vn.bontot.round.RoundEntry;

/** One process instance per dossier; its business key is that of the unit's own process. */
@Component
class CamundaLateDossierProcess implements LateDossierProcess {

    private final RuntimeService runtimeService;

    CamundaLateDossierProcess(RuntimeService runtimeService) {
        this.runtimeService = runtimeService;
    }

    @Override
    public String start(RoundEntry entry) {
        Map<String, Object> variables = Map.of(
                "campaignCode", entry.campaignCode(),
                "cycleCode", entry.cycleCode(),
                "committeeCode", entry.committeeCode(),
                "unitCode", entry.unitCode(),
                "unitType", entry.unitType().name(),
                "roundId", entry.roundId(),
                "entryId", entry.id());
        String businessKey = String.join("/", entry.campaignCode(), entry.cycleCode(), entry.unitCode());
        try (DeskToken token = DeskToken.open()) {
            return runtimeService
                    .startProcessInstanceByKey(LateDossierModel.PROCESS, businessKey, variables)
                    .getId();
        }
    }

    @Override
    public void end(String processInstanceId) {
        runtimeService
                .createMessageCorrelation(LateDossierModel.CLOSED)
                .processInstanceId(processInstanceId)
                .correlateAllWithResult();
    }
}
