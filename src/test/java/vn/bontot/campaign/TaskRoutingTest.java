package vn.bontot.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.bontot.campaign.RouteLevel.COMMITTEE;
import static vn.bontot.campaign.RouteLevel.PARENT;
import static vn.bontot.campaign.RouteLevel.PROVINCE;
import static vn.bontot.campaign.RouteLevel.UNIT;
import static vn.bontot.organisation.OrganisationType.BRANCH;
import static vn.bontot.organisation.OrganisationType.GRASSROOTS_BRANCH;
import static vn.bontot.organisation.OrganisationType.GRASSROOTS_COMMITTEE;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bontot.engine.TestTables;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.rules.RuleCase;

/** Every row of {@code task-routing.dmn}. */
public class TaskRoutingTest {

    private final TaskRouting routing = new TaskRouting(TestTables.bare());

    public static List<RuleCase> cases() {
        var cases = new ArrayList<RuleCase>();
        everywhere(cases, "organisation-board", PROVINCE, "DraftPlan", "RecordLaunch", "ReceiveReport");
        everywhere(cases, "organisation-board", PROVINCE, "AppraiseNomination", "WriteProvincialSummary");
        everywhere(cases, "session-secretary", PROVINCE, "AppraisePlan", "HoldProvincialSession");
        everywhere(cases, "session-secretary", PROVINCE, "IssueProvincialDecision");
        everywhere(cases, "standing-committee", PROVINCE, "ApprovePlan");
        everywhere(cases, "emulation-council", PROVINCE, "GiveCouncilOpinion");
        everywhere(cases, "organisation-board", COMMITTEE, "DraftCommitteePlan", "SelectPilots", "CloseRegister");
        everywhere(cases, "organisation-board", COMMITTEE, "RecordCommitteeLaunch", "PublishResults");
        everywhere(cases, "organisation-board", COMMITTEE, "ReportPilotLessons", "PrepareAwardList");
        everywhere(cases, "organisation-board", COMMITTEE, "WriteCommitteeSummary");
        everywhere(cases, "standing-committee", COMMITTEE, "ApproveCommitteePlan", "SendReport");
        everywhere(cases, "inspection-commission", COMMITTEE, "GiveInspectionOpinion");
        everywhere(cases, "session-secretary", COMMITTEE, "HoldSession", "HoldSupplementarySession", "HoldLateSession");
        everywhere(cases, "session-secretary", COMMITTEE, "HoldRevocationSession", "HoldAwardSession");
        everywhere(cases, "session-secretary", COMMITTEE, "IssueDecision", "RecordConference");
        for (var type : List.of(GRASSROOTS_COMMITTEE, GRASSROOTS_BRANCH, BRANCH)) {
            for (var task : List.of("RegisterUnit", "SelfAssess", "WriteSummary")) {
                cases.add(route(task, type, type.isBranchType() ? "branch-secretary" : "grassroots-office", UNIT));
            }
            for (var task : List.of("AcceptRegistration", "AppraiseAssessment")) {
                cases.add(route(task, type, "organisation-board", COMMITTEE));
            }
            for (var task : List.of("AcceptCase", "ConcludeCase", "ReviewViolation")) {
                cases.add(route(task, type, "inspection-commission", COMMITTEE));
            }
        }
        for (var task : List.of("ConfirmRegistration", "VerifyAssessment", "ConfirmSummary")) {
            cases.add(route(task, BRANCH, "grassroots-office", PARENT));
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void row(RuleCase rule) {
        rule.assertOn(TestTables.bare());
    }

    @Test
    void officeAboveConfirmsABranch() {
        assertThat(routing.route("ConfirmRegistration", BRANCH)).isEqualTo(new TaskRoute("grassroots-office", PARENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ConfirmRegistration", "VerifyAssessment", "ConfirmSummary"})
    void confirmingIsNoTaskOfAUnitDirectlyUnderTheCommittee(String task) {
        for (var type : List.of(GRASSROOTS_BRANCH, GRASSROOTS_COMMITTEE)) {
            assertThatThrownBy(() -> routing.route(task, type))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("task-routing")
                    .hasMessageContaining(task)
                    .hasMessageContaining(type.name());
        }
    }

    @ParameterizedTest
    @CsvSource({"Nothing,BRANCH", "registerUnit,BRANCH", "UserTask_RegisterUnit,BRANCH"})
    void unknownTaskIsAGap(String task, OrganisationType type) {
        assertThatThrownBy(() -> routing.route(task, type)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROVINCE", "COMMITTEE"})
    void onlyUnitsRegister(OrganisationType type) {
        assertThatThrownBy(() -> routing.route("RegisterUnit", type)).isInstanceOf(IllegalStateException.class);
    }

    private static void everywhere(List<RuleCase> cases, String role, RouteLevel level, String... tasks) {
        for (var task : tasks) {
            cases.add(route(task, null, role, level));
        }
    }

    private static RuleCase route(String task, OrganisationType type, String role, RouteLevel level) {
        return RuleCase.of("task-routing", new RoutingFacts(task, type), "role", role, "level", level.name());
    }
}
