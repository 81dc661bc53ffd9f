package vn.bontot.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One unit registers, or says that it does not. */
class UnitRegistrationProcessTest extends ProcessTest {

    @Test
    void branchIsConfirmedAndAccepted() {
        beans.needEveryTask();
        start("unit-registration");

        complete("RegisterUnit", "registering", true);
        complete("ConfirmRegistration", "returned", false);
        complete("AcceptRegistration", "returned", false);
        runJobAt("ServiceTask_CheckAllIn");

        assertThat(process)
                .isEnded()
                .hasPassedInOrder(
                        "UserTask_RegisterUnit",
                        "Gateway_Registering",
                        "UserTask_ConfirmRegistration",
                        "UserTask_AcceptRegistration",
                        "ServiceTask_CheckAllIn",
                        "EndEvent_RegistrationDone");
        assertThat(process)
                .hasNotPassed(
                        "Event_WithdrawnBeforeConfirmation", "Event_WithdrawnBeforeAcceptance", "SubProcess_Closed");
    }

    @Test
    void unitWithoutParentIsAcceptedWithoutConfirmation() {
        start("unit-registration");

        complete("RegisterUnit", "registering", true);

        assertThat(process).isWaitingAtExactly("UserTask_AcceptRegistration");
        assertThat(process).hasNotPassed("UserTask_ConfirmRegistration");
    }

    @Test
    void unitThatDoesNotRegisterIsReviewedByNobody() {
        beans.needEveryTask();
        start("unit-registration");

        complete("RegisterUnit", "registering", false);
        runJobAt("ServiceTask_CheckAllIn");

        assertThat(process).isEnded().hasPassedInOrder("UserTask_RegisterUnit", "EndEvent_RegistrationDone");
        assertThat(process)
                .hasNotPassed(
                        "Gateway_ConfirmationNeeded", "UserTask_ConfirmRegistration", "UserTask_AcceptRegistration");
    }

    @Test
    void confirmationReturnedGoesBackToTheUnit() {
        startBefore("unit-registration", "UserTask_ConfirmRegistration");

        complete("ConfirmRegistration", "returned", true);

        assertThat(process).isWaitingAtExactly("UserTask_RegisterUnit");
        assertThat(process).hasPassed("Gateway_Confirmed").hasNotPassed("UserTask_AcceptRegistration");
    }

    @Test
    void acceptanceReturnedGoesBackToTheUnit() {
        startBefore("unit-registration", "UserTask_AcceptRegistration");

        complete("AcceptRegistration", "returned", true);

        assertThat(process).isWaitingAtExactly("UserTask_RegisterUnit");
        assertThat(process).hasPassed("Gateway_Accepted").hasNotPassed("ServiceTask_CheckAllIn");
    }

    @Test
    void returnedRegistrationPassesBothReviewsAgain() {
        beans.needEveryTask();
        startBefore("unit-registration", "UserTask_AcceptRegistration");

        complete("AcceptRegistration", "returned", true);
        complete("RegisterUnit", "registering", true);

        assertThat(process).isWaitingAtExactly("UserTask_ConfirmRegistration");
    }

    @Test
    void unitWithdrawsBeforeConfirmation() {
        startBefore("unit-registration", "UserTask_ConfirmRegistration");

        send("registration.withdrawn");

        assertThat(process).isWaitingAtExactly("UserTask_RegisterUnit");
        assertThat(process)
                .hasPassed("Event_WithdrawnBeforeConfirmation")
                .hasNotPassed("Gateway_Confirmed", "Event_WithdrawnBeforeAcceptance");
    }

    @Test
    void unitWithdrawsBeforeAcceptance() {
        startBefore("unit-registration", "UserTask_AcceptRegistration");

        send("registration.withdrawn");

        assertThat(process).isWaitingAtExactly("UserTask_RegisterUnit");
        assertThat(process)
                .hasPassed("Event_WithdrawnBeforeAcceptance")
                .hasNotPassed("Gateway_Accepted", "Event_WithdrawnBeforeConfirmation");
    }

    @Test
    void whatIsNotYetHandedInCannotBeWithdrawn() {
        start("unit-registration");

        assertThatThrownBy(() -> send("registration.withdrawn"))
                .isInstanceOf(MismatchingMessageCorrelationException.class);

        assertThat(process).isWaitingAtExactly("UserTask_RegisterUnit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RegisterUnit", "ConfirmRegistration", "AcceptRegistration"})
    void unitStillOpenIsClosedByTheRound(String task) {
        startBefore("unit-registration", "UserTask_" + task);

        send("registration.closed");

        assertThat(process).isEnded().hasPassedInOrder("StartEvent_Closed", "EndEvent_Closed");
        assertThat(process).hasNotPassed("EndEvent_RegistrationDone", "ServiceTask_CheckAllIn");
    }
}
