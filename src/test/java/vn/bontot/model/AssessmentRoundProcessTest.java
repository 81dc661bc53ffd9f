package vn.bontot.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.Test;

/** A committee’s cycle, from its opening to the lessons of its pilots. */
class AssessmentRoundProcessTest extends ProcessTest {

    @Test
    void cycleDoesNotOpenBeforeItsDay() {
        start("assessment-round");

        assertThat(process).isWaitingAtExactly("Timer_CycleOpens");
        assertThat(process).hasNotPassed("ServiceTask_OpenRound");
        assertThat(beans.calls("openAssessmentRoundDelegate")).isZero();
    }

    @Test
    void cycleOpensOnItsDayAndWaitsForItsUnits() {
        start("assessment-round");

        fireTimer("Timer_CycleOpens");

        assertThat(process)
                .hasPassedInOrder("Timer_CycleOpens", "ServiceTask_OpenRound", "Gateway_RoundOpened")
                .hasNotPassed("ServiceTask_StartUnits", "Event_AllIn", "Timer_HandInEnds");
        assertThat(process).isWaitingAt("ServiceTask_StartUnits", "Gateway_WaitForUnits");
    }

    @Test
    void unitsAreStartedInGroupsUntilNoneIsLeft() {
        beans.tell("startUnitsDelegate", "moreUnits", true, false);
        startBefore("assessment-round", "ServiceTask_StartUnits");

        runJobAt("ServiceTask_StartUnits");
        assertThat(process).hasNotPassed("ServiceTask_CheckAllIn");
        runJobAt("ServiceTask_StartUnits");
        runJobAt("ServiceTask_CheckAllIn");

        assertThat(beans.calls("startUnitsDelegate")).isEqualTo(2);
        assertThat(process).isEnded().hasPassed("EndEvent_UnitsStarted").hasNotPassed("EndEvent_CycleDone");
    }

    @Test
    void inspectionSpeaksWhenAllAreIn() {
        startBefore("assessment-round", "Gateway_WaitForUnits");

        send("assessment.all-in");

        assertThat(process).isWaitingAtExactly("UserTask_GiveInspectionOpinion");
        assertThat(process).hasPassed("Event_AllIn").hasNotPassed("Timer_HandInEnds");
        assertThat(jobsAt("Timer_HandInEnds")).isEmpty();
    }

    @Test
    void inspectionSpeaksWhenTheTimeToHandInIsOver() {
        startBefore("assessment-round", "Gateway_WaitForUnits");

        fireTimer("Timer_HandInEnds");

        assertThat(process).isWaitingAtExactly("UserTask_GiveInspectionOpinion");
        assertThat(process).hasPassed("Timer_HandInEnds").hasNotPassed("Event_AllIn");
    }

    @Test
    void sessionIsHeldAtOnceWhenNoDossierIsOpen() {
        beans.tell("lookForOpenUnitsDelegate", "unitsOpen", false);
        startBefore("assessment-round", "UserTask_GiveInspectionOpinion");

        complete("GiveInspectionOpinion");

        assertThat(process).isWaitingAtExactly("UserTask_HoldSession");
        assertThat(process)
                .hasPassedInOrder("ServiceTask_LookForOpenDossiers", "Gateway_DossiersOpen", "Gateway_AppraisalEnded")
                .hasNotPassed("Gateway_WaitForAppraisals", "Event_AllAppraised", "Timer_AppraisalEnds");
    }

    @Test
    void sessionWaitsUntilOpenDossiersAreAppraised() {
        beans.tell("lookForOpenUnitsDelegate", "unitsOpen", true);
        startBefore("assessment-round", "UserTask_GiveInspectionOpinion");

        complete("GiveInspectionOpinion");
        assertThat(process).isWaitingAtExactly("Gateway_WaitForAppraisals");
        send("assessment.all-in");

        assertThat(process).isWaitingAtExactly("UserTask_HoldSession");
        assertThat(process).hasPassed("Event_AllAppraised").hasNotPassed("Timer_AppraisalEnds", "Event_AllIn");
    }

    @Test
    void sessionDoesNotWaitForDossiersBeyondTheDate() {
        beans.tell("lookForOpenUnitsDelegate", "unitsOpen", true);
        startBefore("assessment-round", "UserTask_GiveInspectionOpinion");

        complete("GiveInspectionOpinion");
        fireTimer("Timer_AppraisalEnds");

        assertThat(process).isWaitingAtExactly("UserTask_HoldSession");
        assertThat(process).hasPassed("Timer_AppraisalEnds").hasNotPassed("Event_AllAppraised");
    }

    @Test
    void openDossiersAreEndedInGroupsBeforeResultsArePublished() {
        beans.tell("endOpenUnitsDelegate", "moreUnits", true, false);
        startBefore("assessment-round", "UserTask_HoldSession");

        complete("HoldSession");
        runJobAt("ServiceTask_EndOpenUnits");
        assertThat(process).hasNotPassed("UserTask_PublishResults").isWaitingAtExactly("ServiceTask_EndOpenUnits");
        runJobAt("ServiceTask_EndOpenUnits");

        assertThat(beans.calls("endOpenUnitsDelegate")).isEqualTo(2);
        assertThat(process).isWaitingAtExactly("UserTask_PublishResults");
    }

    @Test
    void cycleEndsWithTheLessonsOfThePilots() {
        startBefore("assessment-round", "UserTask_PublishResults");

        complete("PublishResults");
        complete("ReportPilotLessons");

        assertThat(process)
                .isEnded()
                .hasPassedInOrder("UserTask_PublishResults", "UserTask_ReportPilotLessons", "EndEvent_CycleDone");
    }
}
