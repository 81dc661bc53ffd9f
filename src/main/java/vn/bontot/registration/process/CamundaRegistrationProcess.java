package vn.bontot.registration.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.bontot.engine.guard.DeskToken;
import vn.bontot.registration.RegistrationProcess;

/** Tells the unit's process by message. */
@Component
class CamundaRegistrationProcess implements RegistrationProcess {

    static final String WITHDRAWN = "registration.withdrawn";

    private final RuntimeService runtimeService;

    CamundaRegistrationProcess(RuntimeService runtimeService) {
        this.runtimeService = runtimeService;
    }

    @Override
    public void withdrawn(String processInstanceId) {
        try (DeskToken token = DeskToken.open()) {
            runtimeService
                    .createMessageCorrelation(WITHDRAWN)
                    .processInstanceId(processInstanceId)
                    .correlate();
        }
    }
}
