package vn.bontot.assessment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.bontot.assessment.ProposingResults;

/** Lets the rules speak on an appraised dossier. */
@Component
public class ProposeResultDelegate implements JavaDelegate {

    private final ProposingResults proposingResults;

    ProposeResultDelegate(ProposingResults proposingResults) {
        this.proposingResults = proposingResults;
    }

    @Override
    public void execute(DelegateExecution execution) {
        proposingResults.propose((String) execution.getVariable("entryId"));
    }
}
