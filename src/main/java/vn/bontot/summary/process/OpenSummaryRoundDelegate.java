package vn.bontot.summary.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.bontot.summary.OpeningSummaries;

/** Opens the summary of the committee's units. */
@Component
public class OpenSummaryRoundDelegate implements JavaDelegate {

    private final OpeningSummaries openingSummaries;

    OpenSummaryRoundDelegate(OpeningSummaries openingSummaries) {
        this.openingSummaries = openingSummaries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        openingSummaries.open(
                (String) execution.getVariable("campaignCode"), (String) execution.getVariable("committeeCode"));
    }
}
