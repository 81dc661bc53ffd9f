package vn.bontot.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.Test;

/** The whole campaign, with stand-ins for the models that it calls. */
class CampaignProcessTest extends ProcessTest {

    @Test
    void committeesStartOnlyAfterTheLaunch() {
        letWait("campaign-launch");
        letWait("committee-campaign");
        beans.haveCommittees("HU-01", "HU-02");
        start("campaign");

        assertThat(called("campaign-launch")).containsExactly("2023-2025");
        assertThat(process).isWaitingAtExactly("CallActivity_Launch");
        endCalled("2023-2025");
        runJobAt("CallActivity_Committees");

        assertThat(process).hasPassed("Gateway_Launched").isWaitingAt("Gateway_WaitForReports");
        assertThat(called("committee-campaign")).containsExactly("2023-2025/HU-01", "2023-2025/HU-02");
    }

    @Test
    void provinceGoesOnWhenAllHaveReported() {
        letEndAtOnce("provincial-award");
        startBefore("campaign", "Gateway_WaitForReports");

        send("committees.all-reported");

        assertThat(process).isWaitingAtExactly("UserTask_WriteProvincialSummary");
        assertThat(process)
                .hasPassedInOrder("Event_AllReported", "Gateway_ReportsIn", "CallActivity_ProvincialAward")
                .hasNotPassed("Timer_ReportsDue");
        assertThat(called("provincial-award")).containsExactly("2023-2025");
    }

    @Test
    void provinceGoesOnWithoutAMissingCommitteeWhichMayStillEnd() {
        letEndAtOnce("campaign-launch");
        letWait("committee-campaign");
        letEndAtOnce("provincial-award");
        beans.haveCommittees("HU-01", "HU-02");
        start("campaign");
        runJobAt("CallActivity_Committees");
        endCalled("2023-2025/HU-01");

        fireTimer("Timer_ReportsDue");
        complete("WriteProvincialSummary");
        assertThat(process)
                .hasPassed("Timer_ReportsDue", "EndEvent_CampaignSummedUp")
                .hasNotPassed("Event_AllReported", "EndEvent_CommitteesDone")
                .isNotEnded();
        endCalled("2023-2025/HU-02");
        runJobAt("CallActivity_Committees");

        assertThat(process).isEnded().hasPassed("CallActivity_Committees", "EndEvent_CommitteesDone");
    }

    @Test
    void remindersComeAgainAndAgainAndDoNotHoldTheProcess() {
        startBefore("campaign", "UserTask_WriteProvincialSummary");

        fireTimer("Timer_ReminderDue");
        fireTimer("Timer_ReminderDue");
        assertThat(process).hasPassed("EndEvent_DigestsWritten").isNotEnded();
        complete("WriteProvincialSummary");

        assertThat(beans.calls("writeDigestsDelegate")).isEqualTo(2);
        assertThat(process).isEnded().hasPassed("EndEvent_CampaignSummedUp");
        assertThat(jobsAt("Timer_ReminderDue")).isEmpty();
    }
}
