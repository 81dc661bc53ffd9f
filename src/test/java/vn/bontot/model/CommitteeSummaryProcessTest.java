package vn.bontot.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.Test;

/** A committee’s own report to the province. */
class CommitteeSummaryProcessTest extends ProcessTest {

    @Test
    void reportIsSentAndReceived() {
        beans.tell("endOpenUnitsDelegate", "moreUnits", false);
        start("committee-summary");

        complete("WriteCommitteeSummary");
        complete("RecordConference");
        complete("SendReport", "returned", false);
        runJobAt("ServiceTask_CheckAllReported");
        runJobAt("ServiceTask_EndOpenUnits");
        complete("ReceiveReport", "returned", false);

        assertThat(process)
                .isEnded()
                .hasPassedInOrder(
                        "UserTask_WriteCommitteeSummary",
                        "UserTask_RecordConference",
                        "UserTask_SendReport",
                        "ServiceTask_CheckAllReported",
                        "ServiceTask_EndOpenUnits",
                        "UserTask_ReceiveReport",
                        "EndEvent_ReportDone");
    }

    @Test
    void reportReturnedBeforeSendingIsWrittenAgain() {
        startBefore("committee-summary", "UserTask_SendReport");

        complete("SendReport", "returned", true);

        assertThat(process).isWaitingAtExactly("UserTask_WriteCommitteeSummary");
        assertThat(process).hasPassed("Gateway_ReportSent").hasNotPassed("ServiceTask_CheckAllReported");
    }

    @Test
    void openReportsOfUnitsAreEndedInGroups() {
        beans.tell("endOpenUnitsDelegate", "moreUnits", true, false);
        startBefore("committee-summary", "ServiceTask_CheckAllReported");

        runJobAt("ServiceTask_CheckAllReported");
        runJobAt("ServiceTask_EndOpenUnits");
        assertThat(process).isWaitingAtExactly("ServiceTask_EndOpenUnits");
        runJobAt("ServiceTask_EndOpenUnits");

        assertThat(beans.calls("endOpenUnitsDelegate")).isEqualTo(2);
        assertThat(process).isWaitingAtExactly("UserTask_ReceiveReport");
    }

    @Test
    void reportReturnedByTheProvinceIsWrittenAgain() {
        startBefore("committee-summary", "UserTask_ReceiveReport");

        complete("ReceiveReport", "returned", true);

        assertThat(process).isWaitingAtExactly("UserTask_WriteCommitteeSummary");
        assertThat(process).hasPassed("Gateway_ReportReceived").hasNotPassed("EndEvent_ReportDone");
    }
}
