package vn.bontot.violation.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.bontot.engine.guard.DeskToken;
import vn.bontot.violation.ViolationCase;
import vn.bontot.violation.ViolationProcess;

/** One process instance per case; its business key is the case's id. */
@Component
class CamundaViolationProcess implements ViolationProcess {

    private final RuntimeService runtimeService;

    CamundaViolationProcess(RuntimeService runtimeService) {
        this.runtimeService = runtimeService;
    }

    @Override
    public String start(ViolationCase violation) {
        Map<String, Object> variables = Map.of(
                "campaignCode",
                violation.campaignCode(),
                "cycleCode",
                violation.cycleCode(),
                "committeeCode",
                violation.committeeCode(),
                "unitCode",
                violation.unitCode(),
                "unitType",
                violation.unitType().name(),
                ViolationModel.CASE_ID,
                violation.id());
        try (DeskToken token = DeskToken.open()) {
            return runtimeService
                    .startProcessInstanceByKey(ViolationModel.PROCESS, violation.id(), variables)
                    .getId();
        }
    }
}
