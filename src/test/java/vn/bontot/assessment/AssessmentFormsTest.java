package vn.bontot.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static vn.bontot.assessment.AssessmentHouse.BRANCH;
import static vn.bontot.assessment.AssessmentHouse.COMMITTEE;
import static vn.bontot.assessment.AssessmentHouse.PARTY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.bontot.deadlines.Extensions;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.desk.UnitNotices;
import vn.bontot.engine.TestTables;
import vn.bontot.fixtures.House;
import vn.bontot.fixtures.RenderedForm;
import vn.bontot.launch.Pilots;
import vn.bontot.round.RoundEntry;
import vn.bontot.round.RoundKind;
import vn.bontot.round.Rounds;
import vn.bontot.rules.MatchedRow;
import vn.bontot.session.ProceedingsCheck;
import vn.bontot.session.SessionKind;
import vn.bontot.session.Sessions;
import vn.bontot.violation.Violations;

/** The forms of stage 3, filled from the use cases. Each is left in {@code target/forms} to be looked at. */
class AssessmentFormsTest {

    private final AssessmentHouse round = new AssessmentHouse();
    private final House house = round.house;
    private final JdbcTemplate template = house.template;
    private final MemberRatings ratings = new MemberRatings(house.jdbc);
    private final Explanations explanations = new Explanations(house.jdbc, template);
    private final FourGood fourGood = new FourGood(TestTables.bare());
    private final Sessions sessions = new Sessions(house.jdbc, template);
    private final UnitCases cases = new UnitCases(new Violations(house.jdbc, house.clock), fourGood);
    private final DossierJudge judge =
            new DossierJudge(fourGood, cases, ratings, round.assessments, house.campaigns, house.jdbc);
    private final LiveVerdicts verdicts = new LiveVerdicts(
            new ContentRules(TestTables.bare()), fourGood, judge, round.assessments, new BranchStandings(house.jdbc));
    private final Returns returns = new Returns(house.jdbc, template, house.clock);
    private final Evidence evidence = new Evidence(house.jdbc, template);
    private final SelfAssessing selfAssessing = new SelfAssessing(
            round.assessments,
            new KnownFigures(round.assessments, ratings, evidence, house.campaigns, house.organisations),
            ratings,
            house.campaigns,
            house.organisations,
            verdicts,
            returns,
            evidence,
            house.clock);
    private final ReviewedItems reviewed = new ReviewedItems(
            round.assessments,
            ratings,
            house.organisations,
            house.campaigns,
            verdicts,
            returns,
            evidence,
            mock(Extensions.class),
            house.clock);
    private final InspectionOpinions opinions = new InspectionOpinions(house.jdbc, house.clock);
    private final HoldingSession holdingSession = new HoldingSession(
            round.assessments,
            new SessionDecisions(round.assessments, judge, explanations, house.organisations, sessions),
            new SessionReviews(new Violations(house.jdbc, house.clock)),
            new ReturningDossiers(returns, round.rounds, round.restarted::add),
            new SessionWording(explanations, round.assessments, ratings, house.campaigns),
            new ResultNotices(new UnitNotices(house.jdbc, template, house.clock)),
            opinions,
            sessions,
            new ProceedingsCheck(house.clock),
            round.rounds,
            house.campaigns,
            house.organisations);

    @Test
    void aBranchAssessesItself() {
        assertThat(shown("self-assess", selfAssessing, BRANCH))
                .contains("Tự đánh giá", "năm 2024", "đảng ủy cơ sở kiểm tra, xác nhận", "15/12/2024")
                .contains("name=\"targetsAssigned\"", "name=\"marks[T1.1]\" value=\"PASS\"", "name=\"evidence[T4.1]\"")
                .contains("Không phát sinh", "sinh hoạt định kỳ", "100</span>% đảng viên")
                .doesNotContain("branchRated", "checked=");
    }

    @Test
    void aPartyReportsForItsUnregisteredBranches() {
        assertThat(shown("self-assess", selfAssessing, PARTY))
                .contains("name=\"branchRated[A-B-001]\"", "name=\"branchGood[A-B-004]\"", "họp cấp ủy")
                .doesNotContain("đảng ủy cơ sở kiểm tra, xác nhận");
    }

    @Test
    void whatWasTypedComesBackWithWhatIsWrongWithIt() {
        String form = inline(
                "self-assess",
                selfAssessing,
                BRANCH,
                Map.of("targetsAssigned", "mười hai", "marks[T1.1]", "FAIL", "notes[T1.1]", "Chậm kế hoạch"),
                Map.of("targetsAssigned", "Đề nghị nhập số nguyên.", "marks[T2.1]", "Đề nghị chấm mục T2.1."));

        assertThat(form)
                .containsSubsequence(
                        "role=\"alert\"",
                        "<li><a href=",
                        "</ul>",
                        "value=\"mười hai\"",
                        "aria-invalid=\"true\"",
                        "id=\"problem-targetsAssigned\">Đề nghị nhập số nguyên.</span>",
                        "value=\"FAIL\" checked=\"checked\"",
                        "value=\"Chậm kế hoạch\"",
                        "id=\"problem-marks[T2.1]\">Đề nghị chấm mục T2.1.</span>");
    }

    @Test
    void aReviewSeesTheUnitsMarksAndFigures() {
        round.handIn(BRANCH);

        String verification = shown("verify-assessment", new VerifyingAssessments(reviewed, round.assessments), BRANCH);
        assertThat(verification)
                .contains(
                        "Xác nhận, chuyển thẩm định", "12; đạt 12, trong đó vượt 2", "16 / 16 đảng viên được xếp loại")
                .contains("Theo nghị quyết năm", "name=\"marks[T1.5]\"", "name=\"reasons[T1.5]\"")
                .contains("I. Hoàn thành tốt nhiệm vụ chính trị", "<option value=\"PASS\" selected=\"selected\">Đạt");
        assertThat(shown("appraise-assessment", new AppraisingAssessments(reviewed, round.assessments, null), BRANCH))
                .contains("name=\"politicalPass\"", "name=\"memberPass\"", "Hoàn thành thẩm định, trình hội nghị");
    }

    @Test
    void reviewersAreToldWhereTheMarksSayOtherwiseThanTheFigures() {
        round.handIn(BRANCH);
        String pointed = "các mục của nội dung này đều được chấm Đạt";
        VerifyingAssessments verifying = new VerifyingAssessments(reviewed, round.assessments);
        assertThat(shown("verify-assessment", verifying, BRANCH)).doesNotContain(pointed);

        template.update("update member_rating set good = 15 where unit_code = ?", BRANCH);

        assertThat(shown("verify-assessment", verifying, BRANCH))
                .containsOnlyOnce(pointed)
                .containsSubsequence("<strong>Không đạt</strong>", "15/16 đảng viên", pointed);
        assertThat(shown("self-assess", selfAssessing, BRANCH))
                .contains("<strong>Chưa đạt</strong>")
                .doesNotContain(pointed);
    }

    @Test
    void aSessionDecidesTheBranchesFirst() {
        session();

        assertThat(shown("hold-session", holdingSession, null))
                .contains("name=\"step\" value=\"BRANCHES\"", "Kết thúc phần A", "4</span> chi bộ và")
                .containsSubsequence("Tổ chức A-B 2", "Không thể công nhận", "vượt chỉ tiêu", "Tổ chức A-B 1")
                .contains("name=\"outcomes[A-B-001]\" value=\"FOLLOW\" checked=\"checked\"")
                .contains("name=\"reasons[A-B-001]\"")
                .doesNotContain("outcomes[A-B-002]", "B. Đảng bộ cơ sở", "decisionNumber");
    }

    @Test
    void partyIsNotJudgedByBranchesThatAreStillToBeDecided() {
        session();
        fourGoodPartyWithoutDecidedBranches();

        assertThat(shown("hold-session", holdingSession, null))
                .containsSubsequence(
                        "<span>3</span> hồ sơ cần thảo luận",
                        "Đảng bộ cơ sở (quyết định sau phần A)",
                        "Tổ chức A-D 1",
                        "đạt đủ bốn nội dung</span><span>; 2/4 chi bộ được đề xuất công nhận, cần 3</span>",
                        "name=\"returned[A-D-001]\"",
                        "Tổ chức A-D 2")
                .doesNotContain("chưa đủ tỷ lệ chi bộ đạt", "0/4", "returned[A-D-002]");

        round.propose("A-B-002", true, true, ViolationOutcome.NONE, true);

        assertThat(shown("hold-session", holdingSession, null))
                .contains("<span>1</span> hồ sơ cần thảo luận", "3/4 chi bộ được đề xuất công nhận, cần 3")
                .doesNotContain("returned[A-D-001]");
    }

    /** As the rules leave a đảng bộ before its session: none of its branches is recognised yet. */
    private void fourGoodPartyWithoutDecidedBranches() {
        round.propose(PARTY, true, true, ViolationOutcome.NONE, false);
        template.update("update assessment set branches_recognised = 0, branches_total = 4 where unit_code = ?", PARTY);
        refuse(PARTY, "recognition", "Rule_Recognition_CommitteeShareMissed", "“có ít nhất 3/4 chi bộ”");
    }

    @Test
    void sessionSaysWhyInTheFiguresOfTheDossier() {
        session();
        round.propose("A-D-002", true, true, ViolationOutcome.NONE, false);
        template.update("update assessment set t2 = false, regular_meetings = 11 where unit_code = 'A-D-002'");
        template.update(
                "update assessment_mark set self_mark = 'FAIL' where criterion_code = 'T1.5' and entry_id = ?",
                AssessmentHouse.entryId("A-B-002"));
        refuse("A-D-002", "meeting-quality", "Rule_MeetingQuality_RegularMissed", "“họp thường kỳ”");
        explanations.store(
                AssessmentHouse.entryId("A-B-002"),
                Explanations.Phase.PROPOSAL,
                List.of(
                        row("political-task", "Rule_PoliticalTask_TargetsMissed", "“đạt và vượt”"),
                        row("political-task", "Rule_PoliticalTask_AppraisedNotPassed", "“đạt và vượt”")));

        template.update("update assessment set good_count = 3 where unit_code = 'A-D-002'");
        assertThat(shown("hold-session", holdingSession, null))
                .contains(
                        "không đạt nội dung nhiệm vụ chính trị: đạt 12/12 chỉ tiêu được giao; kế hoạch yêu cầu đạt đủ;"
                                + " mục T1.5 không đạt (“đạt và vượt”)",
                        "không đạt nội dung chất lượng sinh hoạt: đã tổ chức 11/12 kỳ họp cấp ủy phải tổ chức"
                                + " (“họp thường kỳ”)");
    }

    @Test
    void whatWillBeIssuedIsCountedBeforeItIs() {
        session();
        listIsFixed();
        template.update(
                "update assessment set recognised = false, session_reason = 'Số liệu chưa rõ' where unit_code = 'A-B-004'");

        String asProposed = "Ban hành kết quả cho <strong>6</strong> tổ chức đảng: <strong>2</strong> được công nhận,"
                + " <strong>4</strong> không, <strong>1</strong> khác đề xuất, nếu phần B theo đề xuất.";
        assertThat(words(shown("hold-session", holdingSession, null)))
                .contains(asProposed)
                .doesNotContain("đề nghị trả lại hồ sơ trước hội nghị");
        assertThat(words(inline(
                        "hold-session", holdingSession, null, Map.of("outcomes[A-D-002]", "NOT_RECOGNISED"), Map.of())))
                .contains(
                        "<strong>1</strong> được công nhận, <strong>5</strong> không, <strong>2</strong> khác đề xuất.");
    }

    private static String words(String html) {
        return html.replaceAll("\\s+", " ");
    }

    @Test
    void whatTheInspectionCommissionSaysLiesBeforeTheSession() {
        session();
        assertThat(shown("hold-session", holdingSession, null))
                .contains("Ủy ban Kiểm tra chưa cho ý kiến về dấu hiệu vi phạm.");

        new GivingInspectionOpinion(cases, house.campaigns, house.organisations, opinions)
                .answer(
                        round.task("GiveInspectionOpinion", null),
                        new InspectionOpinion("Chi bộ 3 có đơn phản ánh đang xem xét."),
                        House.SOMEBODY);
        template.update(
                "insert into event (happened_at, actor, actor_name, kind, campaign_code, cycle_code, committee_code, text)"
                        + " values (current_timestamp, 'u1', 'Chủ nhiệm Ủy ban Kiểm tra', 'GiveInspectionOpinion', ?, ?, ?, '-')",
                House.CAMPAIGN,
                AssessmentHouse.CYCLE,
                COMMITTEE);

        assertThat(shown("hold-session", holdingSession, null))
                .containsSubsequence(
                        "Ý kiến của Ủy ban Kiểm tra về dấu hiệu vi phạm",
                        "Chủ nhiệm Ủy ban Kiểm tra, ",
                        "15/12/2024",
                        "Chi bộ 3 có đơn phản ánh đang xem xét.",
                        "A. Chi bộ")
                .doesNotContain("chưa cho ý kiến");
    }

    @Test
    void thenItDecidesThePartiesByTheirResults() {
        session();
        listIsFixed();

        assertThat(shown("hold-session", holdingSession, null))
                .contains("name=\"step\" value=\"ISSUE\"", "Ban hành kết quả", "name=\"decisionNumber\"")
                .contains("2/4, còn thiếu 1 chi bộ", "name=\"lifts[A-D-001]\"", "name=\"liftReasons[A-D-001]\"")
                .contains("name=\"outcomes[A-D-002]\"", "Được công nhận")
                .doesNotContain("outcomes[A-B-001]", "lifts[A-D-002]");
    }

    private void listIsFixed() {
        sessions.open(
                Sessions.id(SessionKind.RECOGNITION, House.CAMPAIGN, AssessmentHouse.CYCLE, COMMITTEE),
                SessionKind.RECOGNITION,
                House.CAMPAIGN,
                AssessmentHouse.CYCLE,
                COMMITTEE);
        template.update("update session set state = 'LIST_FIXED'");
        template.update("update assessment set recognised = rules_recognise where unit_type = 'BRANCH'");
    }

    @Test
    void thePartiesAreJudgedAgainWhenTheBranchesAreDecided() {
        session();
        SessionAnswer answer = new SessionAnswer(
                SessionAnswer.Step.BRANCHES,
                LocalDate.of(2024, 12, 15),
                "Bí thư Huyện ủy",
                null,
                null,
                null,
                null,
                Map.of("A-B-004", SessionAnswer.Choice.NOT_RECOGNISED),
                Map.of("A-B-004", "Số liệu chưa rõ"),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of());

        holdingSession.answer(round.task("HoldSession", null), answer, House.SOMEBODY);

        // 1 and 3 have no case in the house, so the rules recognise them, and 2 too; 4 is the departure.
        assertThat(shown("hold-session", holdingSession, null))
                .contains("name=\"step\" value=\"ISSUE\"", "Số liệu chưa rõ", "Chi bộ đạt: 3/4<")
                .contains("name=\"outcomes[A-D-001]\"");
    }

    @Test
    void unitsAreToldTheirResultWhenTheDecisionIsIssuedAndNotBefore() {
        session();
        house.post("bithu", "branch-secretary", "A-B-002")
                .post("bithu-4", "branch-secretary", "A-B-004")
                .post("vanphong", "grassroots-office", PARTY)
                .post("vanphong-2", "grassroots-office", "A-D-002")
                .post("coso", "branch-secretary", "A-C-001");
        house.template.update("update assessment set targets_met = 11 where unit_code = 'A-B-002'");
        round.rounds.close(AssessmentHouse.entryId("A-C-001"));
        house.template.update("update round_entry set ended_by_round = true where unit_code = 'A-C-001'");
        Map<String, SessionAnswer.Choice> departs = Map.of("A-B-004", SessionAnswer.Choice.NOT_RECOGNISED);
        Map<String, String> reasons = Map.of("A-B-004", "Số liệu chưa rõ");

        holdingSession.answer(
                round.task("HoldSession", null),
                meeting(SessionAnswer.Step.BRANCHES, departs, reasons),
                House.SOMEBODY);
        assertThat(house.notices()).isEmpty();
        holdingSession.answer(
                round.task("HoldSession", null), meeting(SessionAnswer.Step.ISSUE, Map.of(), Map.of()), House.SOMEBODY);

        String paper = " Quyết định số 45-QĐ/HU.";
        assertThat(house.notices())
                .contains(
                        "bithu: A-B-002, Không được công nhận: chưa đạt nội dung nhiệm vụ chính trị." + paper,
                        "vanphong: A-B-002, Không được công nhận: chưa đạt nội dung nhiệm vụ chính trị." + paper,
                        "vanphong: A-B-001, Được công nhận “chi bộ bốn tốt”." + paper,
                        "bithu-4: A-B-004, Không được công nhận: Số liệu chưa rõ." + paper,
                        "coso: A-C-001, Không nộp hồ sơ nên hội nghị không xét.",
                        "vanphong: A-D-001, Không được công nhận: có 2/4 chi bộ được công nhận, chưa đủ tỷ lệ."
                                + paper);
        assertThat(house.column("select distinct title || ' ' || cycle_code from unit_notice"))
                .containsExactly("Kết quả xét công nhận 2024");
    }

    private static SessionAnswer meeting(
            SessionAnswer.Step step, Map<String, SessionAnswer.Choice> outcomes, Map<String, String> reasons) {
        return new SessionAnswer(
                step,
                LocalDate.of(2024, 12, 15),
                "Bí thư Huyện ủy",
                null,
                "Số 45-QĐ/HU",
                LocalDate.of(2024, 12, 15),
                "Bí thư Huyện ủy",
                outcomes,
                reasons,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of());
    }

    @Test
    void formsOfTheCommittee() {
        assertThat(shown(
                        "give-inspection-opinion",
                        new GivingInspectionOpinion(cases, house.campaigns, house.organisations, opinions),
                        null))
                .contains("name=\"text\"", "chưa có vụ việc vi phạm");
        assertThat(shown(
                        "publish-results",
                        new PublishingResults(
                                round.assessments, house.campaigns, house.organisations, house.jdbc, house.clock),
                        null))
                .contains("name=\"number\"", "name=\"issuedOn\"", "7 tổ chức đảng");
        assertThat(shown(
                        "report-pilot-lessons",
                        new ReportingPilotLessons(
                                new Pilots(house.jdbc, house.clock),
                                house.organisations,
                                house.campaigns,
                                house.jdbc,
                                house.clock),
                        null))
                .contains("name=\"widened[A-D-001]\"", "name=\"text\"");
    }

    @Test
    void aUnitSeesExactlyWhatItIsAskedToComplete() {
        round.handIn(BRANCH);
        Verification back = new Verification(
                true,
                null,
                LocalDate.of(2024, 12, 18),
                Map.of("T1.5", true, "S2", true, "T2.1", false),
                Map.of("T1.5", "Thiếu biên bản kiểm tra", "S2", "Đối chiếu sổ nghị quyết", "T2.1", "bỏ qua"),
                Map.of(),
                Map.of());

        new VerifyingAssessments(reviewed, round.assessments)
                .answer(round.task("VerifyAssessment", BRANCH), back, House.SOMEBODY);

        assertThat(shown("self-assess", selfAssessing, BRANCH))
                .doesNotContain("15/12/2024.")
                .contains("Nguyễn Văn A", "18/12/2024", "href=\"#bo-sung-T1.5\"", "Các lần trả lại (1)")
                .containsOnlyOnce("id=\"bo-sung-T1.5\"")
                .containsOnlyOnce("id=\"bo-sung-S2\"")
                .containsOnlyOnce("item wanted")
                .containsSubsequence(
                        "id=\"noi-dung-1\" open",
                        "I. Hoàn thành tốt",
                        "Thiếu biên bản kiểm tra",
                        "id=\"noi-dung-2\" open",
                        "Đối chiếu sổ nghị quyết",
                        "id=\"noi-dung-3\">",
                        "III. Đoàn kết")
                .doesNotContain("bỏ qua", "bo-sung-T2.1");
    }

    @Test
    void aReturnSaysWhatWhyAndUntilWhen() {
        round.handIn(BRANCH);
        VerifyingAssessments verifying = new VerifyingAssessments(reviewed, round.assessments);
        OpenTask task = round.task("VerifyAssessment", BRANCH);

        assertThatThrownBy(() -> verifying.answer(task, back(null, null, null), House.SOMEBODY))
                .hasMessage(
                        "Đề nghị đánh dấu mục cần bổ sung hoặc nêu rõ nội dung cần bổ sung. Đề nghị nhập hạn bổ sung.");
        assertThatThrownBy(() -> verifying.answer(task, back(" ", "T1.1", LocalDate.of(2024, 12, 14)), House.SOMEBODY))
                .hasMessageContaining("Mục T1.1: Cụ thể hóa")
                .hasMessageEndingWith("đề nghị nêu nội dung cần bổ sung. Hạn bổ sung không được trước hôm nay.");
        assertThat(returns.of(task.entryId())).isEmpty();
    }

    @Test
    void everyReturnStaysInTheHistoryAndItsDateIsKeptInMind() {
        round.handIn(BRANCH);
        VerifyingAssessments verifying = new VerifyingAssessments(reviewed, round.assessments);
        verifying.answer(
                round.task("VerifyAssessment", BRANCH),
                back("Thiếu", "T1.1", LocalDate.of(2024, 12, 18)),
                House.SOMEBODY);
        house.clock.set("2024-12-18");

        selfAssessing.answer(round.task("SelfAssess", BRANCH), completed(List.of()), House.SOMEBODY);

        Assessment again = round.assessments.get(AssessmentHouse.entryId(BRANCH));
        assertThat(again.handedInLate()).isFalse();
        assertThat(returns.open(again)).isEmpty();
        verifying.answer(
                round.task("VerifyAssessment", BRANCH),
                back("Còn thiếu", "T1.1", LocalDate.of(2024, 12, 20)),
                House.SOMEBODY);
        house.clock.set("2024-12-21");
        selfAssessing.answer(round.task("SelfAssess", BRANCH), completed(List.of()), House.SOMEBODY);
        assertThat(round.assessments.get(AssessmentHouse.entryId(BRANCH)).handedInLate())
                .isTrue();
        assertThat(returns.of(AssessmentHouse.entryId(BRANCH)))
                .extracting(DossierReturn::number, DossierReturn::returnedBy, DossierReturn::reasons)
                .containsExactly(
                        tuple(2, "Nguyễn Văn A", Map.of("T1.1", "Còn thiếu")),
                        tuple(1, "Nguyễn Văn A", Map.of("T1.1", "Thiếu")));
    }

    @Test
    void theJudgedEvidenceStaysAsItWasHandedIn() {
        for (String paper : List.of("d1", "d2", "d3")) {
            template.update(
                    "insert into document (id, campaign_code, organisation_code, file_name, content_type, size_bytes,"
                            + " sha256, content, uploaded_by, uploaded_at) values (?, ?, ?, ?, 'application/pdf', 1, '-',"
                            + " X'00', 'u1', current_timestamp)",
                    paper,
                    House.CAMPAIGN,
                    BRANCH,
                    paper + ".pdf");
        }
        selfAssessing.answer(round.task("SelfAssess", BRANCH), completed(List.of("d1", "d2")), House.SOMEBODY);
        VerifyingAssessments verifying = new VerifyingAssessments(reviewed, round.assessments);

        assertThat(shown("verify-assessment", verifying, BRANCH))
                .containsSubsequence("/tai-lieu/d1", "d1.pdf", "/tai-lieu/d2", "d2.pdf");
        verifying.answer(
                round.task("VerifyAssessment", BRANCH), back("Mờ", "T1.1", LocalDate.of(2024, 12, 18)), House.SOMEBODY);
        assertThat(selfAssessing.prefilled(round.task("SelfAssess", BRANCH)).evidence())
                .isEqualTo(Map.of("T1.1", List.of("d1", "d2")));
        selfAssessing.answer(round.task("SelfAssess", BRANCH), completed(List.of("d3")), House.SOMEBODY);

        assertThat(shown("verify-assessment", verifying, BRANCH))
                .contains("d3.pdf")
                .doesNotContain("d1.pdf");
        assertThat(house.column("select document_id from assessment_evidence order by hand_in, position"))
                .containsExactly("d1", "d2", "d3");
    }

    @Test
    void anAppraiserSeesTheVerifiersMarkAndComparesWithIt() {
        round.handIn(BRANCH);
        new VerifyingAssessments(reviewed, round.assessments)
                .answer(
                        round.task("VerifyAssessment", BRANCH),
                        new Verification(
                                false,
                                null,
                                null,
                                null,
                                null,
                                Map.of("T1.5", Mark.FAIL),
                                Map.of("T1.5", "Còn một vụ việc")),
                        House.SOMEBODY);
        AppraisingAssessments appraising = new AppraisingAssessments(reviewed, round.assessments, round.rounds);

        assertThat(shown("appraise-assessment", appraising, BRANCH))
                .contains(
                        "Lý do: Còn một vụ việc",
                        "Lý do khi khác kiểm tra",
                        "<strong>Không đạt</strong>",
                        "mục T1.5 không đạt");
        assertThatThrownBy(() -> appraising.answer(
                        round.task("AppraiseAssessment", BRANCH), appraisal(Map.of("T1.5", Mark.PASS)), House.SOMEBODY))
                .hasMessage("Mục T1.5: ý kiến khác kết quả kiểm tra, tự đánh giá phải nêu lý do.");
        appraising.answer(
                round.task("AppraiseAssessment", BRANCH), appraisal(Map.of("T1.5", Mark.FAIL)), House.SOMEBODY);
        MarkedItem judged =
                round.assessments.items(AssessmentHouse.entryId(BRANCH)).get(1);
        assertThat(judged)
                .extracting(MarkedItem::selfMark, MarkedItem::verifiedReason, MarkedItem::appraisedMark)
                .containsExactly(Mark.PASS, "Còn một vụ việc", Mark.FAIL);
        assertThat(round.assessments.get(AssessmentHouse.entryId(BRANCH)).politicalPass())
                .isFalse();
    }

    @Test
    void lastCyclesFiguresStandBesideTheFields() {
        house.template.update("insert into campaign_cycle values (?, '2023', 0, 'Năm 2023', false)", House.CAMPAIGN);
        house.template.update(
                "insert into round (id, kind, campaign_code, cycle_code, committee_code, opened_at)"
                        + " values ('assessment/PT/2023/A', 'ASSESSMENT', ?, '2023', 'A', ?)",
                House.CAMPAIGN,
                OffsetDateTime.now(house.clock));
        String entry = Rounds.entryId(RoundKind.ASSESSMENT, House.CAMPAIGN, "2023", BRANCH);
        house.template.update(
                "insert into round_entry values (?, 'assessment/PT/2023/A', ?, '2023', 'A', ?, 'BRANCH', false, false, null)",
                entry,
                House.CAMPAIGN,
                BRANCH);
        round.assessments.open(House.CAMPAIGN, "2023", COMMITTEE, List.of(house.organisations.get(BRANCH)));
        house.template.update("update assessment set targets_assigned = 9 where entry_id = ?", entry);
        house.template.update(
                "insert into member_rating values (?, '2023', ?, 31, 30, ?)", House.CAMPAIGN, BRANCH, BRANCH);
        house.template.update("update organisation set members = 33 where code = ?", BRANCH);

        assertThat(shown("self-assess", selfAssessing, BRANCH))
                .contains(
                        "Theo nghị quyết, kế hoạch năm. Kỳ trước: 9.",
                        "Theo danh sách tổ chức đảng: 33 đảng viên. Kỳ trước: 31.")
                .contains("id=\"membersRated\" name=\"membersRated\" value=\"33\"")
                .contains("id=\"targetsAssigned\" name=\"targetsAssigned\" value=\"\"");
    }

    private static Verification back(String reason, String item, LocalDate day) {
        return item == null
                ? new Verification(true, reason, day, null, null, null, null)
                : new Verification(true, null, day, Map.of(item, true), Map.of(item, reason), null, null);
    }

    private static Appraisal appraisal(Map<String, Mark> marks) {
        return new Appraisal(false, null, null, null, null, marks, null, null, null, null, null, null);
    }

    private static SelfAssessment completed(List<String> papers) {
        Map<String, Mark> marks =
                Map.of("T1.1", Mark.PASS, "T1.5", Mark.PASS, "T2.1", Mark.PASS, "T3.1", Mark.PASS, "T4.1", Mark.PASS);
        return new SelfAssessment(
                12,
                12,
                2,
                1,
                1,
                0,
                12,
                12,
                4,
                4,
                0,
                null,
                16,
                16,
                0,
                null,
                null,
                null,
                marks,
                null,
                papers.isEmpty() ? null : Map.of("T1.1", papers),
                LocalDate.of(2024, 12, 10),
                16,
                16,
                null);
    }

    /** Three branches and two đảng bộ before the session; one branch missed its targets, one was in the press. */
    @Test
    void aDossierGoesBackBeforeTheListIsFixed() {
        session();

        holdingSession.answer(
                round.task("HoldSession", null), givingBack("A-B-002", "Số chỉ tiêu chưa đúng"), House.SOMEBODY);

        assertThat(round.restarted).extracting(RoundEntry::unitCode).containsExactly("A-B-002");
        assertThat(round.rounds.entry(AssessmentHouse.entryId("A-B-002")).isOpen())
                .isTrue();
        Assessment returned = round.assessments.get(AssessmentHouse.entryId("A-B-002"));
        assertThat(returned.state()).isEqualTo(AssessmentState.RETURNED);
        assertThat(returns.open(returned).orElseThrow().note()).isEqualTo("Số chỉ tiêu chưa đúng");
        assertThat(shown("hold-session", holdingSession, null))
                .contains("name=\"step\" value=\"BRANCHES\"")
                .doesNotContain("returned[A-B-002]");
    }

    @Test
    void aDossierDoesNotGoBackWithoutAReason() {
        session();

        assertThatThrownBy(() -> holdingSession.answer(
                        round.task("HoldSession", null), givingBack("A-B-002", " "), House.SOMEBODY))
                .hasMessage("Đề nghị nêu rõ nội dung cần bổ sung.");
        assertThat(round.restarted).isEmpty();
    }

    private static SessionAnswer givingBack(String unit, String reason) {
        return new SessionAnswer(
                SessionAnswer.Step.BRANCHES,
                null,
                null,
                null,
                null,
                null,
                null,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(unit, true),
                Map.of(unit, reason),
                Map.of(),
                Map.of());
    }

    @Test
    void sessionDecidesOnAViolationFoundFromWithinOtherwiseThanTheCommissionProposes() {
        session();
        commissionRejects("A-B-001");

        assertThat(shown("hold-session", holdingSession, null))
                .contains("name=\"accepts[A-B-001]\"", "name=\"acceptReasons[A-B-001]\"", "Xử lý chưa kịp thời")
                .contains("Ủy ban Kiểm tra đề xuất: không chấp nhận")
                .doesNotContain("accepts[A-B-002]");

        assertThatThrownBy(() ->
                        holdingSession.answer(round.task("HoldSession", null), accepting(true, " "), House.SOMEBODY))
                .hasMessage("Quyết định khác đề xuất của Ủy ban Kiểm tra phải nêu lý do.");
        assertThat(round.assessments.get(AssessmentHouse.entryId("A-B-001")).recognised())
                .isNull();

        holdingSession.answer(round.task("HoldSession", null), accepting(true, "Đã khắc phục xong"), House.SOMEBODY);

        Assessment decided = round.assessments.get(AssessmentHouse.entryId("A-B-001"));
        assertThat(decided.violationOutcome()).isEqualTo(ViolationOutcome.ACCEPTED);
        assertThat(decided.t3()).isTrue();
        assertThat(decided.recognised()).isTrue();
    }

    @Test
    void whatTheCommissionProposesHoldsWhereTheSessionSaysNothingElse() {
        session();
        commissionRejects("A-B-001");

        holdingSession.answer(round.task("HoldSession", null), accepting(false, null), House.SOMEBODY);

        Assessment decided = round.assessments.get(AssessmentHouse.entryId("A-B-001"));
        assertThat(decided.violationOutcome()).isEqualTo(ViolationOutcome.REJECTED);
        assertThat(decided.recognised()).isFalse();
    }

    /** A violation that the unit found itself, proved, and that the commission proposes not to accept. */
    private void commissionRejects(String unit) {
        template.update(
                "insert into violation_case (id, campaign_code, cycle_code, committee_code, unit_code, unit_type, kind,"
                        + " member_count, source, summary, anonymous, state, reported_by, reported_by_name, reported_at,"
                        + " conclusion, review_accepts, review_reason) values ('v1', ?, '2024', 'A', ?, 'BRANCH',"
                        + " 'VIOLATION', 1, 'SELF', '-', false, 'CONCLUDED', 'u', 'U', current_timestamp, 'TRUE', false,"
                        + " 'Xử lý chưa kịp thời')",
                House.CAMPAIGN,
                unit);
    }

    private static SessionAnswer accepting(boolean accepts, String reason) {
        return new SessionAnswer(
                SessionAnswer.Step.BRANCHES,
                LocalDate.of(2024, 12, 15),
                "Bí thư Huyện ủy",
                null,
                null,
                null,
                null,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of("A-B-001", accepts),
                reason == null ? Map.of() : Map.of("A-B-001", reason));
    }

    private void session() {
        for (String unit : List.of("A-B-001", "A-B-002", "A-B-003", "A-B-004", PARTY, "A-D-002")) {
            round.handIn(unit);
        }
        round.propose("A-B-001", true, true, ViolationOutcome.NONE, true);
        round.propose("A-B-002", false, true, ViolationOutcome.NONE, false);
        round.propose("A-B-003", true, false, ViolationOutcome.KNOCKED_OUT, false);
        round.propose("A-B-004", true, true, ViolationOutcome.NONE, true);
        round.propose(PARTY, true, false, ViolationOutcome.KNOCKED_OUT, false);
        round.propose("A-D-002", true, true, ViolationOutcome.NONE, true);
        template.update("update assessment set branches_recognised = 2, branches_total = 4 where unit_code = ?", PARTY);
        refuse("A-B-002", "political-task", "“phải đạt và vượt chỉ tiêu được giao”");
        refuse("A-B-003", "unity-discipline", "“để báo chí, người dân phát hiện phản ảnh, tố cáo đúng sự việc”");
        refuse(PARTY, "unity-discipline", "Kế hoạch không quy định nội dung này.");
    }

    private void refuse(String unit, String decision, String sentence) {
        refuse(unit, decision, "Rule_" + unit, sentence);
    }

    private void refuse(String unit, String decision, String rule, String sentence) {
        explanations.store(
                AssessmentHouse.entryId(unit), Explanations.Phase.PROPOSAL, List.of(row(decision, rule, sentence)));
    }

    private static MatchedRow row(String decision, String rule, String sentence) {
        return new MatchedRow(decision, "1.0:1", rule, sentence);
    }

    private String shown(String form, TaskUseCase<?> useCase, String unit) {
        return inline(form, useCase, unit, null, Map.of());
    }

    private String inline(
            String form, TaskUseCase<?> useCase, String unit, Map<String, String> typed, Map<String, String> problems) {
        String html = RenderedForm.inline(
                "assessment/" + form, useCase, round.task(useCase.key(), unit), round.clock(), typed, problems);
        leave(form + (unit == null ? "" : "-" + unit) + (typed == null ? "" : "-typed"), html);
        return html;
    }

    private static void leave(String name, String html) {
        try {
            Path folder = Files.createDirectories(Path.of("target/forms"));
            Files.writeString(folder.resolve(name + ".html"), html);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
