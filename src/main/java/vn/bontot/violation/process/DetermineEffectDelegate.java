package vn.bontot.violation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.bontot.violation.CaseEffects.Effect;
import vn.bontot.violation.DeterminingEffect;

/** Sets the flags that say which meeting follows a concluded case, if any. */
@Component
public class DetermineEffectDelegate implements JavaDelegate {

    private final DeterminingEffect determiningEffect;

    DetermineEffectDelegate(DeterminingEffect determiningEffect) {
        this.determiningEffect = determiningEffect;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Effect effect = determiningEffect.effectOf((String) execution.getVariable(ViolationModel.CASE_ID));
        execution.setVariable(ViolationModel.SUPPLEMENTARY, effect == Effect.SUPPLEMENTARY);
        execution.setVariable(ViolationModel.REVOCATION, effect == Effect.REVOCATION);
    }
}
