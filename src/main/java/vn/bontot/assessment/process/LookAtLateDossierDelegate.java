package vn.bontot.assessment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.bontot.assessment.LateDossierStanding;

/** Says whether an appraised dossier waits for the conclusion of a case, whose own meeting then decides it. */
@Component
public class LookAtLateDossierDelegate implements JavaDelegate {

    private final LateDossierStanding standing;

    LookAtLateDossierDelegate(LateDossierStanding standing) {
        this.standing = standing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                LateDossierModel.LEFT_TO_CASE, standing.leftToItsCase((String) execution.getVariable("entryId")));
    }
}
