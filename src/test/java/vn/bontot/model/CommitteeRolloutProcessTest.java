package vn.bontot.model;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.Test;

/** A committee’s plan, its pilots and its launch. */
class CommitteeRolloutProcessTest extends ProcessTest {

    @Test
    void planIsApprovedThenPilotsAreSelected() {
        start("committee-rollout");

        complete("DraftCommitteePlan");
        complete("ApproveCommitteePlan", "returned", false);
        complete("SelectPilots");
        complete("RecordCommitteeLaunch");

        assertThat(process)
                .isEnded()
                .hasPassedInOrder(
                        "UserTask_DraftCommitteePlan",
                        "UserTask_ApproveCommitteePlan",
                        "UserTask_SelectPilots",
                        "UserTask_RecordCommitteeLaunch",
                        "EndEvent_RolloutDone");
    }

    @Test
    void planReturnedIsDraftedAgainBeforeAnyPilotIsSelected() {
        startBefore("committee-rollout", "UserTask_ApproveCommitteePlan");

        complete("ApproveCommitteePlan", "returned", true);

        assertThat(process).isWaitingAtExactly("UserTask_DraftCommitteePlan");
        assertThat(process).hasPassed("Gateway_PlanApproved").hasNotPassed("UserTask_SelectPilots");
    }
}
