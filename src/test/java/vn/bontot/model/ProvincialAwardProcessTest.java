package vn.bontot.model;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.Test;

/** The province’s certificates of merit. */
class ProvincialAwardProcessTest extends ProcessTest {

    @Test
    void nominationsPassTheCouncilAndTheSession() {
        start("provincial-award");

        complete("AppraiseNomination");
        complete("GiveCouncilOpinion", "returned", false);
        complete("HoldProvincialSession", "returned", false);
        complete("IssueProvincialDecision");

        assertThat(process)
                .isEnded()
                .hasPassedInOrder(
                        "UserTask_AppraiseNomination",
                        "UserTask_GiveCouncilOpinion",
                        "UserTask_HoldProvincialSession",
                        "UserTask_IssueProvincialDecision",
                        "EndEvent_DecisionIssued");
    }

    @Test
    void nominationsReturnedByTheCouncilAreAppraisedAgain() {
        startBefore("provincial-award", "UserTask_GiveCouncilOpinion");

        complete("GiveCouncilOpinion", "returned", true);

        assertThat(process).isWaitingAtExactly("UserTask_AppraiseNomination");
        assertThat(process).hasPassed("Gateway_OpinionGiven").hasNotPassed("UserTask_HoldProvincialSession");
    }

    @Test
    void nominationsReturnedByTheSessionPassTheCouncilAgain() {
        startBefore("provincial-award", "UserTask_HoldProvincialSession");

        complete("HoldProvincialSession", "returned", true);
        complete("AppraiseNomination");

        assertThat(process).isWaitingAtExactly("UserTask_GiveCouncilOpinion");
        assertThat(process).hasPassed("Gateway_AwardsDecided").hasNotPassed("UserTask_IssueProvincialDecision");
    }
}
