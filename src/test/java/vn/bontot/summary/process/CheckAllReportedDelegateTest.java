package vn.bontot.summary.process;

import static org.mockito.Answers.RETURNS_SELF;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bontot.summary.SentReports;

class CheckAllReportedDelegateTest {

    private final SentReports reports = mock(SentReports.class);
    private final RuntimeService runtimeService = mock(RuntimeService.class);
    private final DelegateExecution execution = mock(DelegateExecution.class);
    private final MessageCorrelationBuilder message =
            mock(MessageCorrelationBuilder.class, withSettings().defaultAnswer(RETURNS_SELF));
    private final CheckAllReportedDelegate delegate = new CheckAllReportedDelegate(reports, runtimeService);

    @BeforeEach
    void campaign() {
        when(execution.getVariable("campaignCode")).thenReturn("PT");
        when(runtimeService.createMessageCorrelation("committees.all-reported")).thenReturn(message);
    }

    @Test
    void provinceIsToldByItsBusinessKeyAndNobodyNeedsToListen() {
        when(reports.areCompleteLocked("PT")).thenReturn(true);

        delegate.execute(execution);

        verify(message).processInstanceBusinessKey("PT");
        verify(message).correlateAllWithResult();
    }

    @Test
    void nobodyIsToldWhileOneIsMissing() {
        delegate.execute(execution);

        verify(runtimeService, never()).createMessageCorrelation(any());
    }
}
