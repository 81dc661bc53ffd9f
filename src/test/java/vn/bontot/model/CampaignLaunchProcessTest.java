package vn.bontot.model;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.Test;

/** The province’s plan and its launch. */
class CampaignLaunchProcessTest extends ProcessTest {

    @Test
    void planIsAppraisedApprovedAndLaunched() {
        start("campaign-launch");

        complete("DraftPlan");
        complete("AppraisePlan", "returned", false);
        complete("ApprovePlan", "returned", false);
        complete("RecordLaunch");

        assertThat(process)
                .isEnded()
                .hasPassedInOrder(
                        "UserTask_DraftPlan",
                        "UserTask_AppraisePlan",
                        "UserTask_ApprovePlan",
                        "UserTask_RecordLaunch",
                        "EndEvent_CampaignLaunched");
    }

    @Test
    void planReturnedByTheAppraisalIsDraftedAgain() {
        startBefore("campaign-launch", "UserTask_AppraisePlan");

        complete("AppraisePlan", "returned", true);

        assertThat(process).isWaitingAtExactly("UserTask_DraftPlan");
        assertThat(process).hasPassed("Gateway_PlanAppraised").hasNotPassed("UserTask_ApprovePlan");
    }

    @Test
    void planThatIsNotApprovedIsDraftedAndAppraisedAgain() {
        startBefore("campaign-launch", "UserTask_ApprovePlan");

        complete("ApprovePlan", "returned", true);
        complete("DraftPlan");

        assertThat(process).isWaitingAtExactly("UserTask_AppraisePlan");
        assertThat(process).hasPassed("Gateway_PlanApproved").hasNotPassed("UserTask_RecordLaunch");
    }
}
