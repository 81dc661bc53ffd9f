package vn.bontot.model;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One unit’s summary report. */
class UnitSummaryProcessTest extends ProcessTest {

    @Test
    void branchReportIsConfirmed() {
        beans.needEveryTask();
        start("unit-summary");

        complete("WriteSummary");
        complete("ConfirmSummary", "returned", false);
        runJobAt("ServiceTask_CheckAllIn");

        assertThat(process)
                .isEnded()
                .hasPassedInOrder(
                        "UserTask_WriteSummary",
                        "UserTask_ConfirmSummary",
                        "ServiceTask_CheckAllIn",
                        "EndEvent_SummaryDone");
        assertThat(process).hasNotPassed("SubProcess_Closed", "EndEvent_Closed");
    }

    @Test
    void unitWithoutParentNeedsNoConfirmation() {
        start("unit-summary");

        complete("WriteSummary");
        runJobAt("ServiceTask_CheckAllIn");

        assertThat(process).isEnded().hasPassed("EndEvent_SummaryDone").hasNotPassed("UserTask_ConfirmSummary");
    }

    @Test
    void reportReturnedIsWrittenAgain() {
        startBefore("unit-summary", "UserTask_ConfirmSummary");

        complete("ConfirmSummary", "returned", true);

        assertThat(process).isWaitingAtExactly("UserTask_WriteSummary");
        assertThat(process).hasPassed("Gateway_Confirmed").hasNotPassed("ServiceTask_CheckAllIn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WriteSummary", "ConfirmSummary"})
    void unitStillOpenIsClosedByTheRound(String task) {
        startBefore("unit-summary", "UserTask_" + task);

        send("summary.closed");

        assertThat(process).isEnded().hasPassedInOrder("StartEvent_Closed", "EndEvent_Closed");
        assertThat(process).hasNotPassed("EndEvent_SummaryDone", "ServiceTask_CheckAllIn");
    }
}
