package vn.bontot.model;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A case of violation, from its report to what follows from it. */
class ViolationProcessTest extends ProcessTest {

    @Test
    void caseThatIsNotTakenUpEnds() {
        start("violation");

        complete("AcceptCase", "takenUp", false);

        assertThat(process)
                .isEnded()
                .hasPassed("EndEvent_NotTakenUp")
                .hasNotPassed("UserTask_ConcludeCase", "ServiceTask_DetermineEffect");
    }

    @Test
    void caseThatIsTakenUpIsConcluded() {
        start("violation");

        complete("AcceptCase", "takenUp", true);

        assertThat(process).isWaitingAtExactly("UserTask_ConcludeCase");
        assertThat(process).hasNotPassed("EndEvent_NotTakenUp");
    }

    @Test
    void conclusionIsReviewedWhereThatIsNeeded() {
        effectIs(false, false);
        startBefore("violation", "UserTask_ConcludeCase");

        complete("ConcludeCase", "reviewNeeded", true);
        assertThat(process).isWaitingAtExactly("UserTask_ReviewViolation");
        assertThat(process).hasNotPassed("ServiceTask_DetermineEffect");
        complete("ReviewViolation");

        assertThat(process)
                .isEnded()
                .hasPassedInOrder(
                        "UserTask_ReviewViolation", "ServiceTask_DetermineEffect", "EndEvent_ResultUnaffected");
    }

    @Test
    void resultStaysWhereNothingFollows() {
        effectIs(false, false);
        startBefore("violation", "UserTask_ConcludeCase");

        complete("ConcludeCase", "reviewNeeded", false);

        assertThat(process)
                .isEnded()
                .hasPassed("EndEvent_ResultUnaffected")
                .hasNotPassed(
                        "UserTask_ReviewViolation",
                        "UserTask_HoldSupplementarySession",
                        "UserTask_HoldRevocationSession");
    }

    @Test
    void unitNotYetConsideredGetsASupplementarySession() {
        effectIs(true, false);
        startBefore("violation", "UserTask_ConcludeCase");

        complete("ConcludeCase", "reviewNeeded", false);
        complete("HoldSupplementarySession");

        assertThat(process)
                .isEnded()
                .hasPassedInOrder("UserTask_HoldSupplementarySession", "EndEvent_SupplementDecided")
                .hasNotPassed("UserTask_HoldRevocationSession", "EndEvent_ResultUnaffected");
    }

    @Test
    void recognitionIsRevokedInASession() {
        effectIs(false, true);
        startBefore("violation", "UserTask_ConcludeCase");

        complete("ConcludeCase", "reviewNeeded", false);
        complete("HoldRevocationSession");

        assertThat(process)
                .isEnded()
                .hasPassedInOrder("UserTask_HoldRevocationSession", "EndEvent_RevocationDecided")
                .hasNotPassed("UserTask_HoldSupplementarySession", "EndEvent_ResultUnaffected");
    }

    private void effectIs(boolean supplementary, boolean revocation) {
        beans.tell("determineEffectDelegate", Map.of("supplementary", supplementary, "revocation", revocation));
    }
}
