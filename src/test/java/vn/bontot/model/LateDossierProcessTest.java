package vn.bontot.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.Test;

/** A dossier that ended as “Không nộp” and goes before a supplementary session. */
class LateDossierProcessTest extends ProcessTest {

    @Test
    void dossierIsHandedInReviewedAndDecided() {
        letEndAtOnce("unit-assessment");
        beans.tell("lookAtLateDossierDelegate", "leftToCase", false);
        startBefore("late-dossier", "CallActivity_UnitAssessment", "cycleCode", "2024", "unitCode", "CB-01");

        assertThat(called("unit-assessment")).containsExactly("2023-2025/2024/CB-01");
        assertThat(process).isWaitingAtExactly("UserTask_HoldLateSession");
        complete("HoldLateSession");

        assertThat(process)
                .isEnded()
                .hasPassedInOrder(
                        "CallActivity_UnitAssessment",
                        "ServiceTask_LookAtDossier",
                        "UserTask_HoldLateSession",
                        "EndEvent_LateDecided");
        assertThat(process).hasNotPassed("EndEvent_LeftToCase", "EndEvent_Closed");
    }

    @Test
    void dossierOnHoldIsLeftToTheMeetingOverItsCase() {
        letEndAtOnce("unit-assessment");
        beans.tell("lookAtLateDossierDelegate", "leftToCase", true);
        start("late-dossier", "cycleCode", "2024", "unitCode", "CB-01");

        assertThat(process).isEnded().hasPassed("EndEvent_LeftToCase").hasNotPassed("UserTask_HoldLateSession");
    }

    @Test
    void awardSessionClosesWhatIsStillUndecided() {
        letWait("unit-assessment");
        start("late-dossier", "cycleCode", "2024", "unitCode", "CB-01");

        send("assessment.closed");

        assertThat(process).isEnded().hasPassed("EndEvent_Closed").hasNotPassed("UserTask_HoldLateSession");
    }
}
