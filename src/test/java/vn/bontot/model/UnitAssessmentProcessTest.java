package vn.bontot.model;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One unit’s dossier, from its self-assessment to the proposed result. */
class UnitAssessmentProcessTest extends ProcessTest {

    @Test
    void branchDossierIsVerifiedAndAppraised() {
        beans.needEveryTask();
        start("unit-assessment");

        complete("SelfAssess");
        complete("VerifyAssessment", "returned", false);
        complete("AppraiseAssessment", "returned", false);
        runJobAt("ServiceTask_CheckAllIn");

        assertThat(process)
                .isEnded()
                .hasPassedInOrder(
                        "UserTask_SelfAssess",
                        "UserTask_VerifyAssessment",
                        "UserTask_AppraiseAssessment",
                        "ServiceTask_ProposeResult",
                        "ServiceTask_CheckAllIn",
                        "EndEvent_AssessmentDone");
        assertThat(process).hasNotPassed("SubProcess_Closed", "EndEvent_Closed");
    }

    @Test
    void unitWithoutParentIsAppraisedWithoutVerification() {
        start("unit-assessment");

        complete("SelfAssess");

        assertThat(process).isWaitingAtExactly("UserTask_AppraiseAssessment");
        assertThat(process).hasNotPassed("UserTask_VerifyAssessment");
    }

    @Test
    void verificationReturnedGoesBackToTheUnit() {
        startBefore("unit-assessment", "UserTask_VerifyAssessment");

        complete("VerifyAssessment", "returned", true);

        assertThat(process).isWaitingAtExactly("UserTask_SelfAssess");
        assertThat(process).hasPassed("Gateway_Verified").hasNotPassed("UserTask_AppraiseAssessment");
    }

    @Test
    void appraisalReturnedGoesBackToTheUnitAndNothingIsProposed() {
        startBefore("unit-assessment", "UserTask_AppraiseAssessment");

        complete("AppraiseAssessment", "returned", true);

        assertThat(process).isWaitingAtExactly("UserTask_SelfAssess");
        assertThat(process).hasPassed("Gateway_Appraised").hasNotPassed("ServiceTask_ProposeResult");
    }

    @Test
    void returnedDossierIsVerifiedAgain() {
        beans.needEveryTask();
        startBefore("unit-assessment", "UserTask_AppraiseAssessment");

        complete("AppraiseAssessment", "returned", true);
        complete("SelfAssess");

        assertThat(process).isWaitingAtExactly("UserTask_VerifyAssessment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SelfAssess", "VerifyAssessment", "AppraiseAssessment"})
    void unitStillOpenIsClosedByTheRound(String task) {
        startBefore("unit-assessment", "UserTask_" + task);

        send("assessment.closed");

        assertThat(process).isEnded().hasPassedInOrder("StartEvent_Closed", "EndEvent_Closed");
        assertThat(process).hasNotPassed("EndEvent_AssessmentDone", "ServiceTask_CheckAllIn");
    }
}
