package vn.bontot.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A committee’s campaign, with stand-ins for the models that it calls. */
class CommitteeCampaignProcessTest extends ProcessTest {

    @Test
    void registrationFollowsTheRollout() {
        letWait("committee-rollout");
        letWait("registration-round");
        start("committee-campaign");

        assertThat(process).isWaitingAtExactly("CallActivity_Rollout").hasNotPassed("CallActivity_RegistrationRound");
        endCalled("2023-2025/HU-01");

        assertThat(process).isWaitingAtExactly("CallActivity_RegistrationRound");
        assertThat(called("committee-rollout")).containsExactly("2023-2025/HU-01");
        assertThat(called("registration-round")).containsExactly("2023-2025/HU-01");
    }

    @Test
    void allCyclesAreScheduledOnceTheRegisterIsClosed() {
        letEndAtOnce("committee-rollout");
        letEndAtOnce("registration-round");
        letWait("assessment-round");
        beans.haveCycles("2023", "2024", "2025");
        start("committee-campaign");

        runJobAt("CallActivity_AssessmentRound");

        assertThat(called("assessment-round"))
                .containsExactly("2023-2025/2023/HU-01", "2023-2025/2024/HU-01", "2023-2025/2025/HU-01");
        assertThat(process).isWaitingAt("CallActivity_AssessmentRound", "Timer_SummaryOpens");
    }

    @Test
    void summaryAwardAndReportFollowEachOtherFromTheDay() {
        letWait("summary-round");
        letWait("committee-award");
        letWait("committee-summary");
        startBefore("committee-campaign", "Timer_SummaryOpens");
        assertThat(called("summary-round")).isEmpty();

        fireTimer("Timer_SummaryOpens");
        assertThat(process).isWaitingAtExactly("CallActivity_SummaryRound");
        endCalled("2023-2025/HU-01");
        assertThat(process).isWaitingAtExactly("CallActivity_CommitteeAward");
        endCalled("2023-2025/HU-01");

        assertThat(process).isWaitingAtExactly("CallActivity_CommitteeSummary");
        assertThat(called("committee-summary")).containsExactly("2023-2025/HU-01");
    }

    @Test
    void committeeEndsOnlyWhenItsCyclesHaveEndedToo() {
        for (var called : List.of(
                "committee-rollout", "registration-round", "summary-round", "committee-award", "committee-summary")) {
            letEndAtOnce(called);
        }
        letWait("assessment-round");
        beans.haveCycles("2023");
        start("committee-campaign");
        runJobAt("CallActivity_AssessmentRound");

        fireTimer("Timer_SummaryOpens");
        assertThat(process).hasPassed("CallActivity_CommitteeSummary").hasNotPassed("EndEvent_CommitteeDone");
        endCalled("2023-2025/2023/HU-01");
        runJobAt("CallActivity_AssessmentRound");

        assertThat(process).isEnded().hasPassed("Gateway_Join", "EndEvent_CommitteeDone");
    }

    @Test
    void remindersComeAgainAndAgainAndDoNotHoldTheProcess() {
        for (var called : List.of("summary-round", "committee-award", "committee-summary")) {
            letEndAtOnce(called);
        }
        letEndAtOnce("committee-rollout");
        letWait("registration-round");
        start("committee-campaign");

        fireTimer("Timer_ReminderDue");
        fireTimer("Timer_ReminderDue");
        assertThat(process).hasPassed("EndEvent_DigestsWritten").isNotEnded();
        endCalled("2023-2025/HU-01");
        fireTimer("Timer_SummaryOpens");

        assertThat(beans.calls("writeDigestsDelegate")).isEqualTo(2);
        assertThat(process).isEnded().hasPassed("EndEvent_CommitteeDone");
        assertThat(jobsAt("Timer_ReminderDue")).isEmpty();
    }
}
