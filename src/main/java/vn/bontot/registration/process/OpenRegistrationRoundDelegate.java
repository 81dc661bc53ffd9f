package vn.bontot.registration.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.bontot.registration.OpeningRegistration;

/** Opens the register of the committee. */
@Component
public class OpenRegistrationRoundDelegate implements JavaDelegate {

    private final OpeningRegistration openingRegistration;

    OpenRegistrationRoundDelegate(OpeningRegistration openingRegistration) {
        this.openingRegistration = openingRegistration;
    }

    @Override
    public void execute(DelegateExecution execution) {
        openingRegistration.open(
                (String) execution.getVariable("campaignCode"), (String) execution.getVariable("committeeCode"));
    }
}
