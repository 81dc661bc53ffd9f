package vn.bontot.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.Test;

/** A committee’s register, from its opening to its closing. */
class RegistrationRoundProcessTest extends ProcessTest {

    @Test
    void roundOpensOnceAndWaitsForItsUnits() {
        start("registration-round");

        assertThat(process)
                .hasPassedInOrder("ServiceTask_OpenRound", "Gateway_RoundOpened")
                .hasNotPassed("ServiceTask_StartUnits", "Event_AllIn", "Timer_RoundEnds");
        assertThat(process).isWaitingAt("ServiceTask_StartUnits", "Gateway_WaitForUnits");
        assertThat(beans.calls("openRegistrationRoundDelegate")).isOne();
    }

    @Test
    void unitsAreStartedInGroupsUntilNoneIsLeft() {
        beans.tell("startUnitsDelegate", "moreUnits", true, true, false);
        start("registration-round");

        runJobAt("ServiceTask_StartUnits");
        assertThat(process).hasNotPassed("ServiceTask_CheckAllIn");
        runJobAt("ServiceTask_StartUnits");
        runJobAt("ServiceTask_StartUnits");
        runJobAt("ServiceTask_CheckAllIn");

        assertThat(beans.calls("startUnitsDelegate")).isEqualTo(3);
        assertThat(process).hasPassed("EndEvent_UnitsStarted").isWaitingAtExactly("Gateway_WaitForUnits");
    }

    @Test
    void registerIsClosedWhenAllAreIn() {
        startBefore("registration-round", "Gateway_WaitForUnits");

        send("registration.all-in");

        assertThat(process).isWaitingAtExactly("UserTask_CloseRegister");
        assertThat(process).hasPassed("Event_AllIn").hasNotPassed("Timer_RoundEnds");
        assertThat(jobsAt("Timer_RoundEnds")).isEmpty();
    }

    @Test
    void registerIsClosedOnItsDateWithoutThoseWhoAreMissing() {
        startBefore("registration-round", "Gateway_WaitForUnits");

        fireTimer("Timer_RoundEnds");

        assertThat(process).isWaitingAtExactly("UserTask_CloseRegister");
        assertThat(process).hasPassed("Timer_RoundEnds").hasNotPassed("Event_AllIn");
        assertThatThrownBy(() -> send("registration.all-in"))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @Test
    void openUnitsAreEndedInGroups() {
        beans.tell("endOpenUnitsDelegate", "moreUnits", true, false);
        startBefore("registration-round", "UserTask_CloseRegister");

        complete("CloseRegister");
        runJobAt("ServiceTask_EndOpenUnits");
        assertThat(process).hasNotPassed("EndEvent_RegisterClosed");
        runJobAt("ServiceTask_EndOpenUnits");

        assertThat(beans.calls("endOpenUnitsDelegate")).isEqualTo(2);
        assertThat(process).isEnded().hasPassed("EndEvent_RegisterClosed");
    }

    @Test
    void roundEndsOnlyWhenAllUnitsHaveBeenStarted() {
        beans.tell("startUnitsDelegate", "moreUnits", false);
        beans.tell("endOpenUnitsDelegate", "moreUnits", false);
        start("registration-round");

        fireTimer("Timer_RoundEnds");
        complete("CloseRegister");
        runJobAt("ServiceTask_EndOpenUnits");
        assertThat(process).isNotEnded().hasPassed("EndEvent_RegisterClosed");
        runJobAt("ServiceTask_StartUnits");
        runJobAt("ServiceTask_CheckAllIn");

        assertThat(process).isEnded();
    }
}
