package vn.bontot.model;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.Test;

/** A committee’s own awards. */
class CommitteeAwardProcessTest extends ProcessTest {

    @Test
    void listIsPassedAndDecided() {
        start("committee-award");

        complete("PrepareAwardList");
        complete("HoldAwardSession", "returned", false);
        complete("IssueDecision");

        assertThat(process)
                .isEnded()
                .hasPassedInOrder(
                        "UserTask_PrepareAwardList",
                        "UserTask_HoldAwardSession",
                        "UserTask_IssueDecision",
                        "EndEvent_AwardsDecided");
    }

    @Test
    void listReturnedIsPreparedAgain() {
        startBefore("committee-award", "UserTask_HoldAwardSession");

        complete("HoldAwardSession", "returned", true);

        assertThat(process).isWaitingAtExactly("UserTask_PrepareAwardList");
        assertThat(process).hasPassed("Gateway_ListPassed").hasNotPassed("UserTask_IssueDecision");
    }
}
