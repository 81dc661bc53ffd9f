package vn.bontot.assessment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.bontot.assessment.OpeningAssessment;

/** Opens the committee's cycle. */
@Component
public class OpenAssessmentRoundDelegate implements JavaDelegate {

    private final OpeningAssessment openingAssessment;

    OpenAssessmentRoundDelegate(OpeningAssessment openingAssessment) {
        this.openingAssessment = openingAssessment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        openingAssessment.open(
                (String) execution.getVariable("campaignCode"), (String) execution.getVariable("cycleCode"), (String)
                        execution.getVariable("committeeCode"));
    }
}
