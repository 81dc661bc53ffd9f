package vn.bontot.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bontot.assessment.AssessmentHouse.BRANCH;
import static vn.bontot.assessment.AssessmentHouse.PARTY;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.bontot.desk.OpenTask;
import vn.bontot.engine.TestTables;
import vn.bontot.fixtures.House;
import vn.bontot.violation.Violations;

/** What a form says while it is filled in. */
class LiveVerdictsTest {

    private final AssessmentHouse round = new AssessmentHouse();
    private final House house = round.house;
    private final FourGood fourGood = new FourGood(TestTables.bare());
    private final MemberRatings ratings = new MemberRatings(house.jdbc);
    private final LiveVerdicts verdicts = new LiveVerdicts(
            new ContentRules(TestTables.bare()),
            fourGood,
            new DossierJudge(
                    fourGood,
                    new UnitCases(new Violations(house.jdbc, house.clock), fourGood),
                    ratings,
                    round.assessments,
                    house.campaigns,
                    house.jdbc),
            round.assessments,
            new BranchStandings(house.jdbc));

    @Test
    void anEmptyFormLacksEverythingAndIsNoError() {
        FormVerdicts now = verdicts.of(self(BRANCH), Map.of());

        assertThat(now.complete()).isZero();
        assertThat(now.party()).isNull();
        assertThat(said(now, 4))
                .isEqualTo(
                        "Chưa đủ số liệu: số đảng viên được xếp loại, số đảng viên từ Hoàn thành tốt nhiệm vụ trở lên,"
                                + " kết quả mục T4.1");
    }

    @Test
    void nobodySaidThatThereIsNoViolation() {
        FormVerdicts now = verdicts.of(self(BRANCH), typed("violations", ""));

        assertThat(said(now, 3)).isEqualTo("Chưa đủ số liệu: số đảng viên vi phạm");
    }

    @Test
    void aPartAboveItsWholeIsNoFigure() {
        FormVerdicts now = verdicts.of(self(BRANCH), typed("membersRated", "14", "targetsAssigned", "7"));

        assertThat(said(now, 1)).isEqualTo("Chưa đủ số liệu: số chỉ tiêu đạt");
        assertThat(said(now, 4)).isEqualTo("Chưa đủ số liệu: số đảng viên từ Hoàn thành tốt nhiệm vụ trở lên");
    }

    @Test
    void aBranchOneMemberShortReadsWhy() {
        FormVerdicts now = verdicts.of(self(BRANCH), typed("membersGood", "15"));

        assertThat(now.complete()).isEqualTo(4);
        assertThat(said(now, 1)).isEqualTo("Đạt: ");
        assertThat(said(now, 4))
                .isEqualTo("Chưa đạt: 15/16 đảng viên từ Hoàn thành tốt nhiệm vụ trở lên; kế hoạch yêu cầu 100%."
                        + " (“Đối với chi bộ, hằng năm có 100% đảng viên chi bộ được xếp loại hoàn thành tốt nhiệm vụ"
                        + " trở lên.”)");
    }

    @Test
    void theCampaignsOwnFiguresCount() {
        house.setting("minMembersGoodPercentBranch", "90").setting("minTargetsExceeded", "3");

        FormVerdicts now = verdicts.of(self(BRANCH), typed("membersGood", "15"));

        assertThat(now.content(4).met()).isTrue();
        assertThat(said(now, 1)).startsWith("Chưa đạt: vượt 2 chỉ tiêu; kế hoạch yêu cầu vượt ít nhất 3 chỉ tiêu. (“");
    }

    @Test
    void aFormCannotBringItsOwnRules() {
        assertThat(verdicts.of(self(BRANCH), typed("membersGood", "15", "minMembersGoodPercentBranch", "10"))
                        .content(4)
                        .met())
                .isFalse();
    }

    @Test
    void whatIsNoNumberIsMissing() {
        FormVerdicts now = verdicts.of(self(BRANCH), typed("targetsMet", "mười", "targetsAssigned", "1.200"));

        assertThat(said(now, 1)).isEqualTo("Chưa đủ số liệu: số chỉ tiêu đạt");
    }

    @Test
    void anItemNotPassedIsNamed() {
        FormVerdicts now = verdicts.of(self(BRANCH), typed("marks[T1.5]", "FAIL", "marks[T2.1]", "NOT_APPLICABLE"));

        assertThat(said(now, 1)).startsWith("Chưa đạt: mục T1.5 không đạt. (“");
        assertThat(now.content(2).met()).isTrue();
    }

    @Test
    void aDeclaredViolationWaitsForItsConclusion() {
        FormVerdicts now = verdicts.of(self(BRANCH), typed("violations", "1"));

        assertThat(now.content(3).met()).isNull();
        assertThat(now.content(3).complete()).isTrue();
        assertThat(said(now, 3)).startsWith("Chờ kết luận: có vi phạm chưa kết luận. (");
    }

    @Test
    void aPartySumsItsBranches() {
        register("A-B-001", "A-B-002");
        round.handIn("A-B-001");
        round.propose("A-B-001", true, true, ViolationOutcome.NONE, true);

        FormVerdicts now = verdicts.of(
                self(PARTY),
                typed(
                        "membersRated",
                        "4",
                        "membersGood",
                        "4",
                        "branchRated[A-B-003]",
                        "10",
                        "branchGood[A-B-003]",
                        "6"));

        assertThat(now.party().members()).isEqualTo(new MemberFigures(30, 26));
        assertThat(now.party().branchesIn()).isEqualTo(1);
        assertThat(now.party().branchesRegistered()).isEqualTo(2);
        assertThat(now.party().share().text()).isEqualTo("1/4, còn thiếu 2 chi bộ");
        assertThat(now.party().branchesOpen()).isEqualTo(3);
        assertThat(said(now, 4))
                .startsWith(
                        "Chưa đạt: 26/30 đảng viên từ Hoàn thành tốt nhiệm vụ trở lên; kế hoạch yêu cầu từ 90%. (“");
    }

    @Test
    void aReviewersMarksCountAndTheAppraisersWord() {
        round.handIn(BRANCH);
        OpenTask appraisal = round.task("AppraiseAssessment", BRANCH);

        Map<String, String> marks = typed("marks[T2.1]", "FAIL", "memberPass", "false", "targetsMet", "0");
        FormVerdicts now = verdicts.of(appraisal, marks);

        assertThat(now.content(1).met()).isTrue();
        assertThat(said(now, 2)).startsWith("Không đạt: mục T2.1 không đạt. (");
        assertThat(said(now, 4)).startsWith("Không đạt: thẩm định kết luận không đạt. (");
        marks.put("meetingPass", "true");
        assertThat(verdicts.of(appraisal, marks).content(2).met()).isTrue();
    }

    private OpenTask self(String unit) {
        return round.task("SelfAssess", unit);
    }

    private void register(String... units) {
        for (String unit : units) {
            house.template.update(
                    "insert into registration (entry_id, campaign_code, committee_code, unit_code, state, handed_in_late)"
                            + " values (?, ?, 'A', ?, 'ACCEPTED', false)",
                    AssessmentHouse.entryId(unit),
                    House.CAMPAIGN,
                    unit);
        }
    }

    private static String said(FormVerdicts now, int content) {
        return now.content(content).label() + ": " + now.content(content).detail();
    }

    /** A form that reaches everything, with some fields changed. */
    private static Map<String, String> typed(String... changes) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "targetsAssigned", "12",
                "targetsMet", "12",
                "targetsExceeded", "2",
                "admissionsTarget", "1",
                "admissionsDone", "1",
                "overduePetitions", "0",
                "violations", "0",
                "membersRated", "16",
                "membersGood", "16"));
        for (String meetings : new String[] {"regularMeetings", "thematicMeetings"}) {
            typed.put(meetings, "4");
            typed.put(meetings + "Required", "4");
        }
        for (String item : new String[] {"T1.1", "T1.5", "T2.1", "T3.1", "T4.1"}) {
            typed.put("marks[" + item + "]", "PASS");
        }
        for (int i = 0; i < changes.length; i += 2) {
            typed.put(changes[i], changes[i + 1]);
        }
        return typed;
    }
}
