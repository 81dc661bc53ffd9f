package vn.bontot.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.Test;

/** The reports of a committee’s units. */
class SummaryRoundProcessTest extends ProcessTest {

    @Test
    void roundOpensOnceAndWaitsForItsUnits() {
        start("summary-round");

        assertThat(process)
                .hasPassedInOrder("ServiceTask_OpenRound", "Gateway_RoundOpened")
                .hasNotPassed("ServiceTask_StartUnits", "Event_AllIn", "Timer_RoundEnds");
        assertThat(beans.calls("openSummaryRoundDelegate")).isOne();
    }

    @Test
    void unitsAreStartedInGroupsUntilNoneIsLeft() {
        beans.tell("startUnitsDelegate", "moreUnits", true, true, false);
        start("summary-round");

        runJobAt("ServiceTask_StartUnits");
        assertThat(process).hasNotPassed("ServiceTask_CheckAllIn");
        runJobAt("ServiceTask_StartUnits");
        runJobAt("ServiceTask_StartUnits");
        runJobAt("ServiceTask_CheckAllIn");

        assertThat(beans.calls("startUnitsDelegate")).isEqualTo(3);
        assertThat(process).hasPassed("EndEvent_UnitsStarted").isWaitingAtExactly("Gateway_WaitForUnits");
    }

    @Test
    void roundEndsWhenAllReportsAreIn() {
        startBefore("summary-round", "Gateway_WaitForUnits");

        send("summary.all-in");

        assertThat(process)
                .isEnded()
                .hasPassedInOrder("Event_AllIn", "EndEvent_SummariesListed")
                .hasNotPassed("Timer_RoundEnds");
    }

    @Test
    void roundEndsOnItsDateWithoutTheMissingReports() {
        startBefore("summary-round", "Gateway_WaitForUnits");

        fireTimer("Timer_RoundEnds");

        assertThat(process)
                .isEnded()
                .hasPassedInOrder("Timer_RoundEnds", "EndEvent_SummariesListed")
                .hasNotPassed("Event_AllIn");
    }
}
