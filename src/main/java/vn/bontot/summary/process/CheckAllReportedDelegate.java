package vn.bontot.summary.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.bontot.summary.SentReports;

/** Tells the province when no committee's report is awaited any more. Runs one at a time per campaign. */
@Component
public class CheckAllReportedDelegate implements JavaDelegate {

    static final String ALL_REPORTED = "committees.all-reported";

    private final SentReports reports;
    private final RuntimeService runtimeService;

    CheckAllReportedDelegate(SentReports reports, RuntimeService runtimeService) {
        this.reports = reports;
        this.runtimeService = runtimeService;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String campaignCode = (String) execution.getVariable("campaignCode");
        if (reports.areCompleteLocked(campaignCode)) {
            // The province may already have gone on by its date, so there may be nobody to tell.
            runtimeService
                    .createMessageCorrelation(ALL_REPORTED)
                    .processInstanceBusinessKey(campaignCode)
                    .correlateAllWithResult();
        }
    }
}
