package vn.bontot.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.bontot.assessment.TakingUpLateDossiers;
import vn.bontot.award.AwardSessionAnswer;
import vn.bontot.bulk.Attention;
import vn.bontot.bulk.BulkAct;
import vn.bontot.bulk.BulkActs;
import vn.bontot.bulk.BulkDesk;
import vn.bontot.bulk.BulkKind;
import vn.bontot.bulk.Candidate;
import vn.bontot.bulk.CarryingOut;
import vn.bontot.deadlines.CampaignCalendar;
import vn.bontot.deadlines.DateChange;
import vn.bontot.deadlines.MovingDates;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Refused;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.desk.UseCases;
import vn.bontot.desk.Verdict;
import vn.bontot.fixtures.ProductOnPostgres;
import vn.bontot.identity.Posts;
import vn.bontot.identity.Role;
import vn.bontot.organisation.OrganisationRow;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.rehearsal.input.RehearsalInput;
import vn.bontot.rehearsal.input.UnitFacts;

/** What several people do at the same moment, on the database of production. One campaign, from stage to stage. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConcurrencyIT {

    private static final int COMMITTEES = 10;
    private static final int UNITS = 4;
    private static final int QUOTA = 2;
    private static final LocalDate REGISTRATION_DUE = LocalDate.of(2023, 8, 15);
    private static final LocalDate SUMMARY_DUE = LocalDate.of(2025, 9, 29);
    private static final String HANDED_IN_BY_ANOTHER = "Việc này đã được hoàn thành hoặc không còn hiệu lực.";
    private static final String LIST_FIXED = "Hội nghị đã chốt danh sách";

    private static final String STATES =
            "select a.state || '/' || i.state from bulk_item i join bulk_act a on a.id = i.act_id where a.id = ?";

    private static ProductOnPostgres product;
    private static CampaignUnderWay campaign;

    @BeforeAll
    static void startTheCampaign() throws Exception {
        product = new ProductOnPostgres();
        campaign = new CampaignUnderWay(product, province());
        for (int c = 0; c < COMMITTEES; c++) {
            String username = "pho.K" + c;
            jdbc().sql("insert into account (username, full_name, enabled, simulated) values (?, ?, true, true)")
                    .params(username, "Phó bí thư K" + c)
                    .update();
            product.get(Posts.class).give(username, Role.BRANCH_SECRETARY, "K" + c + "-1", LocalDate.of(2023, 3, 20));
        }
        campaign.start();
    }

    @AfterAll
    static void stop() throws Exception {
        product.close();
    }

    @Test
    @Order(0)
    void twoMoveTheSameDateAtOnce() throws Exception {
        campaign.untilWaiting(COMMITTEES * UNITS, "RegisterUnit");
        assertOneTaken(
                CampaignUnderWay.atOnce(
                        moving("registrationDue", REGISTRATION_DUE, REGISTRATION_DUE.plusDays(1)),
                        moving("registrationDue", REGISTRATION_DUE, REGISTRATION_DUE.plusDays(2))),
                "Mốc này vừa được chuyển sang");
        LocalDate moved = jdbc().sql("select due_on from calendar_entry where name = 'registrationDue'")
                .query(LocalDate.class)
                .single();
        assertThat(jdbc().sql("select distinct due_at from desk_task where task_key = 'RegisterUnit'")
                        .query(OffsetDateTime.class)
                        .list())
                .singleElement()
                .satisfies(due -> assertThat(due).isEqualTo(CampaignCalendar.endOf(moved)));
        assertThat(CampaignUnderWay.atOnce(
                        moving("registrationDue", moved, REGISTRATION_DUE.plusDays(3)),
                        moving("unitSummaryDue", SUMMARY_DUE, SUMMARY_DUE.plusDays(1))))
                .containsOnlyNulls();
        assertThat(campaign.incidents()).isZero();
    }

    @Test
    @Order(1)
    void twoOfficersHandInTheSameTask() throws Exception {
        for (OpenTask task : campaign.untilWaiting(COMMITTEES * UNITS, "RegisterUnit")) {
            Record answer = campaign.answer(task);
            if (task.unitCode().equals("K9-4")) {
                LocalDate due = REGISTRATION_DUE.plusDays(3);
                assertThat(CampaignUnderWay.atOnce(
                                campaign.handIn(task, answer), moving("registrationDue", due, due.plusDays(4))))
                        .containsOnlyNulls();
                assertThat(one("select state from registration where unit_code = ?", "K9-4"))
                        .isEqualTo("CONFIRMED");
                continue;
            }
            if (!task.unitCode().endsWith("-1")) {
                campaign.handIn(task, answer).call();
                continue;
            }
            String deputy = "pho." + task.committeeCode();
            assertOneTaken(
                    CampaignUnderWay.atOnce(campaign.handIn(task, answer), campaign.handIn(task, answer, deputy)),
                    HANDED_IN_BY_ANOTHER);
        }
        assertThat(campaign.open("AcceptRegistration")).hasSize(COMMITTEES * UNITS);
    }

    @Test
    @Order(2)
    void lastTwoUnitsOfARegisterAreAcceptedAtOnce() throws Exception {
        lastTwoAtOnce(campaign.untilWaiting(COMMITTEES * UNITS, "AcceptRegistration"));
        assertOnePerCommittee("CloseRegister");
    }

    @Test
    @Order(3)
    void lastTwoDossiersOfACycleAreAppraisedAtOnce() throws Exception {
        lastTwoAtOnce(campaign.untilWaiting(COMMITTEES * UNITS, "AppraiseAssessment"));
        assertOnePerCommittee("GiveInspectionOpinion");
    }

    @Test
    @Order(4)
    void twoNodesCarryOutWhatWasQueuedAndAWithdrawalIsWholeOrNothing() throws Exception {
        List<OpenTask> waiting = campaign.untilWaiting(COMMITTEES * UNITS, "AppraiseAssessment");
        List<BulkAct> certain = queued(waiting, "1", "2");
        List<BulkAct> doubtful = queued(waiting, "3");
        Callable<String> node = () -> {
            product.get(CarryingOut.class).carryOut(() -> false);
            return null;
        };

        Map<String, String> refusals = new HashMap<>();
        for (BulkAct act : doubtful) {
            isDue(act);
            Callable<String> withdrawing =
                    refusalOf(() -> product.get(BulkDesk.class).withdraw(act));
            refusals.put(act.id(), CampaignUnderWay.atOnce(withdrawing, node).get(0));
        }
        certain.forEach(ConcurrencyIT::isDue);
        CampaignUnderWay.atOnce(node, node);

        assertThat(states(certain)).hasSize(2 * COMMITTEES).containsOnly("DONE/DONE");
        refusals.forEach((act, refusal) ->
                assertThat(one(STATES, act)).isEqualTo(refusal == null ? "WITHDRAWN/WAITING" : "DONE/DONE"));
        long done = refusals.values().stream().filter(Objects::nonNull).count() + 2 * COMMITTEES;
        assertThat(jdbc().sql("select count(*) from event where kind = 'AppraiseAssessment' and text like ?"
                                + " group by unit_code")
                        .param("%(xử lý theo danh sách)")
                        .query(Integer.class)
                        .list())
                .hasSize((int) done)
                .containsOnly(1);
        assertThat(campaign.open("AppraiseAssessment")).hasSize((int) (COMMITTEES * UNITS - done));
    }

    /** One act of each board for its units with these numbers. */
    private static List<BulkAct> queued(List<OpenTask> waiting, String... units) {
        BulkDesk desk = product.get(BulkDesk.class);
        return waiting.stream().collect(Collectors.groupingBy(OpenTask::committeeCode)).values().stream()
                .map(tasks -> {
                    List<Candidate> chosen = tasks.stream()
                            .filter(task -> Arrays.stream(units)
                                    .anyMatch(unit -> task.unitCode().endsWith("-" + unit)))
                            .map(ConcurrencyIT::candidate)
                            .toList();
                    String board = tasks.get(0).group();
                    String id = desk.prepare(
                            BulkKind.APPRAISE_ASSESSMENT, Verdict.AGREED, chosen, Actor.of(board, "Ban Tổ chức"));
                    BulkAct act = product.get(BulkActs.class).find(id, board).orElseThrow();
                    desk.queue(act, new BulkDesk.Order(true, null, Map.of(), null));
                    jdbc().sql("update bulk_act set starts_at = current_timestamp + interval '1' day where id = ?")
                            .param(id)
                            .update();
                    return act;
                })
                .toList();
    }

    private static void isDue(BulkAct act) {
        jdbc().sql("update bulk_act set starts_at = current_timestamp where id = ?")
                .param(act.id())
                .update();
    }

    /** Everything has been looked at. */
    private static Candidate candidate(OpenTask task) {
        String all = Arrays.stream(Attention.values()).map(Attention::name).collect(Collectors.joining(" "));
        return new Candidate(
                task.id(),
                task.campaignCode(),
                task.cycleCode(),
                null,
                task.unitCode(),
                null,
                null,
                null,
                null,
                null,
                null,
                all);
    }

    private static List<String> states(List<BulkAct> acts) {
        return acts.stream()
                .flatMap(act -> jdbc().sql(STATES).param(act.id()).query(String.class).list().stream())
                .toList();
    }

    private static Callable<String> refusalOf(Runnable act) {
        return () -> {
            try {
                act.run();
                return null;
            } catch (Refused refused) {
                return refused.getMessage();
            }
        };
    }

    @Test
    @Order(5)
    void sessionFixesItsListWhileADossierIsAppraised() throws Exception {
        List<OpenTask> sessions = campaign.untilWaiting(
                COMMITTEES,
                "HoldSession",
                task -> "2024".equals(task.cycleCode())
                        && (task.key().equals("HoldSession")
                                || task.key().equals("AppraiseAssessment")
                                        && task.unitCode().endsWith("-4")));
        Map<String, OpenTask> dossiers = campaign.open("AppraiseAssessment").stream()
                .collect(Collectors.toMap(OpenTask::committeeCode, Function.identity()));
        Map<String, String> refusals = new HashMap<>();
        for (OpenTask session : sessions) {
            OpenTask dossier = dossiers.get(session.committeeCode());
            Callable<String> fixing = campaign.handIn(session, campaign.answer(session));
            Callable<String> appraising = campaign.handIn(dossier, campaign.answer(dossier));
            List<String> said = session.committeeCode().compareTo("K7") < 0
                    ? CampaignUnderWay.atOnce(fixing, appraising)
                    : inTurn(fixing, appraising);
            assertThat(said.get(0)).isNull();
            refusals.put(dossier.entryId(), Objects.requireNonNullElse(said.get(1), ""));
            assertThat(campaign.handIn(session, campaign.answer(session)).call())
                    .isNull();
        }
        refusals.forEach((entry, refusal) -> {
            assertThat(refusal).satisfiesAnyOf(said -> assertThat(said).isEmpty(), said -> assertThat(said)
                    .startsWith(LIST_FIXED));
            String state = refusal.isEmpty() ? "DECIDED" : "NOT_SUBMITTED";
            assertThat(one("select state from assessment where entry_id = ?", entry))
                    .isEqualTo(state);
            assertThat(one(
                            "select case when ended_by_round then 'NOT_SUBMITTED' else 'DECIDED' end"
                                    + " from round_entry where id = ?",
                            entry))
                    .isEqualTo(state);
        });
        assertThat(refusals).containsValue("").hasSize(COMMITTEES);
    }

    @Test
    @Order(6)
    void lateDossiersAreTakenUpOnceAndGoBeforeTheirOwnMeeting() throws Exception {
        campaign.untilWaiting(COMMITTEES, "PublishResults");
        List<String> late = jdbc().sql(
                        "select entry_id from assessment where state = 'NOT_SUBMITTED' order by entry_id")
                .query(String.class)
                .list();
        assertThat(late.size()).isGreaterThanOrEqualTo(2);
        String decided = late.get(0);
        String undecided = late.get(1);
        assertThat(CampaignUnderWay.atOnce(takingUp(decided), takingUp(decided)))
                .filteredOn(Objects::nonNull)
                .singleElement()
                .asString()
                .startsWith("Hồ sơ này không còn đưa vào hội nghị bổ sung được");
        assertThat(takingUp(undecided).call()).isNull();

        for (OpenTask task : campaign.untilWaiting(2, "HoldLateSession")) {
            if (task.entryId().equals(decided)) {
                assertThat(campaign.handIn(task, campaign.answer(task)).call()).isNull();
            }
        }

        assertThat(one("select state || ' ' || recognised from assessment where entry_id = ?", decided))
                .isEqualTo("DECIDED true");
        assertThat(one("select state from assessment where entry_id = ?", undecided))
                .isEqualTo("APPRAISED");
    }

    private static Callable<String> moving(String date, LocalDate from, LocalDate to) {
        return () -> {
            try {
                product.get(MovingDates.class)
                        .move(
                                new DateChange("2023-2025", "", date, null, to),
                                from,
                                "Mưa lũ",
                                "15-CV/BTC",
                                Actor.of("u", "Ban Tổ chức"));
                return null;
            } catch (Refused refused) {
                return refused.getMessage();
            }
        };
    }

    private static Callable<String> takingUp(String entryId) {
        return () -> {
            try {
                product.get(TakingUpLateDossiers.class)
                        .takeUp(entryId, "Chi bộ nộp muộn có lý do chính đáng", null, Actor.of("u", "Ban Tổ chức"));
                return null;
            } catch (Refused refused) {
                return refused.getMessage();
            }
        };
    }

    @Test
    @Order(7)
    void twoAwardMeetingsOfOneCommitteeKeepTheQuota() throws Exception {
        assertThat(campaign.open("HoldLateSession")).hasSize(1);
        for (OpenTask task : campaign.untilWaiting(
                COMMITTEES,
                "HoldAwardSession",
                task -> task.key().equals("HoldAwardSession") || task.key().equals("HoldLateSession"))) {
            AwardSessionAnswer proposed = (AwardSessionAnswer) campaign.answer(task);
            AwardSessionAnswer other = theOthers(proposed);
            // Past the desk, which lets only one in, the quota is still held.
            CampaignUnderWay.atOnce(pastTheDesk(task, proposed), pastTheDesk(task, other));
            assertThat(awarded(task)).isBetween(1, QUOTA);
            assertOneTaken(
                    CampaignUnderWay.atOnce(campaign.handIn(task, proposed), campaign.handIn(task, other)),
                    HANDED_IN_BY_ANOTHER);
            assertThat(awarded(task)).isBetween(1, QUOTA);
        }
        assertThat(campaign.open("HoldLateSession")).isEmpty();
        assertThat(jdbc().sql("select state from assessment a join late_dossier l on l.entry_id = a.entry_id"
                                + " order by a.entry_id")
                        .query(String.class)
                        .list())
                .containsExactly("DECIDED", "NOT_CONSIDERED");
    }

    @Test
    @Order(8)
    void twoDecisionsOfOneCommittee() throws Exception {
        for (OpenTask task : campaign.untilWaiting(COMMITTEES, "IssueDecision")) {
            Record answer = campaign.answer(task);
            assertOneTaken(
                    CampaignUnderWay.atOnce(campaign.handIn(task, answer), campaign.handIn(task, answer)),
                    HANDED_IN_BY_ANOTHER);
        }
    }

    @Test
    @Order(9)
    void campaignComesToItsEnd() {
        assertThat(campaign.runToTheEnd()).isTrue();
        assertThat(jdbc().sql("select committee_code from award where result <> 'NONE' group by committee_code"
                                + " having count(*) > " + QUOTA)
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    private static void lastTwoAtOnce(List<OpenTask> waiting) throws Exception {
        Map<String, List<OpenTask>> byCommittee =
                waiting.stream().collect(Collectors.groupingBy(OpenTask::committeeCode));
        List<List<String>> refusals = new ArrayList<>();
        campaign.withJobExecutor(() -> {
            for (List<OpenTask> units : byCommittee.values()) {
                for (OpenTask task : units.subList(0, UNITS - 2)) {
                    campaign.handIn(task, campaign.answer(task)).call();
                }
                OpenTask one = units.get(UNITS - 2);
                OpenTask other = units.get(UNITS - 1);
                refusals.add(CampaignUnderWay.atOnce(
                        campaign.handIn(one, campaign.answer(one)), campaign.handIn(other, campaign.answer(other))));
            }
            return null;
        });
        assertThat(refusals).hasSize(COMMITTEES).allSatisfy(pair -> assertThat(pair)
                .containsOnlyNulls());
    }

    private static void assertOnePerCommittee(String key) {
        assertThat(campaign.open(key))
                .extracting(OpenTask::committeeCode)
                .doesNotHaveDuplicates()
                .hasSize(COMMITTEES);
        assertThat(campaign.incidents()).isZero();
    }

    private static void assertOneTaken(List<String> refusals, String sentence) {
        assertThat(refusals).containsNull();
        assertThat(refusals)
                .filteredOn(Objects::nonNull)
                .singleElement()
                .asString()
                .startsWith(sentence);
    }

    private static List<String> inTurn(Callable<String> first, Callable<String> second) throws Exception {
        String said = first.call();
        return Arrays.asList(said, second.call());
    }

    /** As many giấy khen as the quota has, for the units that the list does not propose. */
    private static AwardSessionAnswer theOthers(AwardSessionAnswer proposed) {
        Map<String, String> choices = new HashMap<>();
        Map<String, String> reasons = new HashMap<>();
        proposed.choices().forEach((unit, choice) -> {
            boolean chosen = choice.equals("NONE")
                    && choices.values().stream().filter("COMMENDED"::equals).count() < 1;
            choices.put(unit, chosen ? "COMMENDED" : "NONE");
            reasons.put(unit, "Hội nghị thảo luận và thống nhất khác đề xuất.");
        });
        return new AwardSessionAnswer(
                proposed.heldOn(),
                proposed.chair(),
                proposed.minutesDocument(),
                choices,
                reasons,
                "Không có tổ chức đảng tiêu biểu trong toàn tỉnh.",
                proposed.verdict(),
                null);
    }

    @SuppressWarnings("unchecked")
    private static Callable<String> pastTheDesk(OpenTask task, AwardSessionAnswer answer) {
        var holding =
                (TaskUseCase<AwardSessionAnswer>) product.get(UseCases.class).of(task.key());
        var transaction = new TransactionTemplate(product.get(PlatformTransactionManager.class));
        return () -> {
            transaction.execute(status -> holding.answer(task, answer, Actor.of("thuky", "Thư ký")));
            return null;
        };
    }

    private static int awarded(OpenTask task) {
        return Integer.parseInt(one(
                "select count(*) from session_item i join session s on s.id = i.session_id where s.kind = 'AWARD'"
                        + " and i.outcome <> 'NONE' and s.organisation_code = ?",
                task.committeeCode()));
    }

    private static String one(String sql, String parameter) {
        return jdbc().sql(sql).param(parameter).query(String.class).single();
    }

    private static JdbcClient jdbc() {
        return product.get(JdbcClient.class);
    }

    /** Every committee has the same four good units. */
    private static RehearsalInput province() {
        List<OrganisationRow> organisations = new ArrayList<>();
        List<UnitFacts> facts = new ArrayList<>();
        organisations.add(new OrganisationRow("TU", "Tỉnh ủy", OrganisationType.PROVINCE, null, null));
        for (int c = 0; c < COMMITTEES; c++) {
            String committee = "K" + c;
            organisations.add(
                    new OrganisationRow(committee, "Huyện ủy " + committee, OrganisationType.COMMITTEE, "TU", null));
            for (int u = 1; u <= UNITS; u++) {
                String unit = committee + "-" + u;
                organisations.add(
                        new OrganisationRow(unit, "Chi bộ " + unit, OrganisationType.GRASSROOTS_BRANCH, committee, 9));
                for (String cycle : List.of("2023", "2024", "2025")) {
                    facts.add(good(cycle, unit));
                }
            }
        }
        return new RehearsalInput(organisations, facts, List.of(), Map.of("awardPercent", "67"));
    }

    private static UnitFacts good(String cycle, String unit) {
        return new UnitFacts(
                cycle, unit, true, 5, 5, 1, 0, 0, 0, true, 12, null, 4, null, true, 0, null, null, null, true, 9, 9,
                true);
    }
}
