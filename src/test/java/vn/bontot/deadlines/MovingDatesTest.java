package vn.bontot.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.bontot.desk.Actor;
import vn.bontot.desk.EventLog;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.OpenTasks;
import vn.bontot.desk.Refused;
import vn.bontot.identity.IdentityTest;
import vn.bontot.organisation.Organisations;

/** A date is moved in the product with its engine: what was said before happens, and everything follows. */
@IdentityTest
class MovingDatesTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Actor BOARD = Actor.of("z.tinh", "Ban Tổ chức Tỉnh ủy Mẫu");
    private static final LocalDate DUE = LocalDate.of(2023, 8, 15);

    @Autowired
    MovingDates moving;

    @Autowired
    CampaignCalendar calendar;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WebApplicationContext context;

    @Autowired
    DateMoves moves;

    @Autowired
    DatedProcesses processes;

    @Autowired
    OpenTasks openTasks;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    Organisations organisations;

    @Autowired
    EventLog events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private final List<String> instances = new ArrayList<>();
    private final List<String> crowd = new ArrayList<>();
    private MockMvc mvc;

    @BeforeEach
    void start() {
        clockAt("2023-08-07T09:00:00");
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        jdbc.sql(
                        "insert into campaign (code, name, purpose, owner_code, owner_name, scope, period_from, period_to) values"
                                + " ('M', 'Phong trào', '', 'ZP', 'Tỉnh ủy Mẫu', '', date '2023-01-01', date '2025-12-31')")
                .update();
        date("", "rolloutDue", "date '2023-12-29'", "null", "null");
        date("", "registrationDue", "date '2023-08-15'", "null", "null");
        date("", "registrationConfirmed", "null", "'registrationDue'", "3");
        date("", "registrationAccepted", "null", "'registrationDue'", "8");
        date("2023", "cycleOpens", "date '2023-11-15'", "null", "null");
        calendar.forget();
        instance("committee-campaign", Map.of("campaignCode", "M", "committeeCode", "Z"));
        instance("assessment-round", Map.of("campaignCode", "M", "committeeCode", "Z", "cycleCode", "2023"));
        unit("Z-D01-01", "BRANCH");
        unit("Z-C01", "GRASSROOTS_BRANCH");
    }

    @AfterEach
    void end() {
        instances.forEach(id -> runtime.deleteProcessInstance(id, "end of test"));
        crowd.forEach(id -> tasks.deleteTask(id, true));
        crowd.forEach(openTasks::remove);
        for (String table :
                List.of("date_move", "date_extension", "registration", "round_entry", "round", "calendar_entry")) {
            jdbc.sql("delete from " + table + " where campaign_code = 'M'").update();
        }
        jdbc.sql("delete from campaign where code = 'M'").update();
        calendar.forget();
        ClockUtil.reset();
    }

    @Test
    void previewSaysWhatMovesAndMovesNothing() {
        MoveEffects effects = moving.preview(forAll("registrationDue", "2023-08-25"));

        assertThat(effects.from()).isEqualTo(DUE);
        // Eight working days after 25/8: 1/9 and 4/9/2023 are holidays.
        assertThat(effects.dates())
                .extracting(moved -> moved.entry().name(), MovedEntry::from, MovedEntry::to)
                .containsExactly(
                        tuple("registrationDue", DUE, day("2023-08-25")),
                        tuple("registrationConfirmed", day("2023-08-18"), day("2023-08-30")),
                        tuple("registrationAccepted", day("2023-08-25"), day("2023-09-08")));
        assertThat(effects.tasks())
                .extracting(moved -> moved.task().unitCode(), DatedTask::from, DatedTask::to)
                .containsExactlyInAnyOrder(
                        tuple("Z-D01-01", DUE, day("2023-08-25")), tuple("Z-C01", DUE, day("2023-08-25")));
        assertThat(effects.timers()).isEmpty();
        assertThat(effects.reminders()).hasSize(1);
        assertThat(dueOf("Z-C01")).isEqualTo("2023-08-15T23:59:59");
        assertThat(moving.of("M")).isEmpty();
    }

    @Test
    void everythingFollowsAndTheRecordKeepsBothDates() {
        assertThat(reminder()).isEqualTo("2023-08-08T08:00:00");

        long id = move(forAll("registrationDue", "2023-08-25"), DUE);

        assertThat(dueOf("Z-D01-01")).isEqualTo("2023-08-25T23:59:59");
        assertThat(engineDueOf("Z-D01-01")).isEqualTo("2023-08-25T23:59:59");
        // 14 days before is 11/8; before it the timer looks again, as it always does after three working days.
        assertThat(reminder()).isEqualTo("2023-08-10T08:00:00");
        DateMove move = moving.find(id).orElseThrow();
        assertThat(move)
                .extracting(DateMove::fromDay, DateMove::toDay, DateMove::documentNumber, DateMove::tasks)
                .containsExactly(DUE, day("2023-08-25"), "15-CV/BTC", 2);
        assertThat(jdbc.sql("select text from event where kind = 'MoveDate' and campaign_code = 'M'"
                                + " order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("Chuyển “registrationDue” từ 15/8/2023 sang 25/8/2023, văn bản số 15-CV/BTC: Mưa lũ");
        assertThat(calendar.lastDay(new Place("M", null, null, null), "registrationConfirmed", null))
                .isEqualTo("2023-08-30");
    }

    @Test
    void timersFireAtTheMovedDate() {
        DateChange change = new DateChange("M", "2023", "cycleOpens", null, day("2023-11-20"));
        assertThat(moving.preview(change).timers())
                .extracting(moved -> moved.timer().firesAt(), MovedTimer::to)
                .containsExactly(
                        tuple(LocalDateTime.parse("2023-11-15T00:00:00"), LocalDateTime.parse("2023-11-20T00:00:00")));

        move(change, day("2023-11-15"));

        assertThat(timer("Timer_CycleOpens")).isEqualTo("2023-11-20T00:00:00");
    }

    @Test
    void oneUnitGetsLongerAndKeepsItWhileTheOthersMove() {
        move(new DateChange("M", "", "registrationDue", "Z-C01", day("2023-08-22")), DUE);
        assertThat(dueOf("Z-C01")).isEqualTo("2023-08-22T23:59:59");
        assertThat(dueOf("Z-D01-01")).isEqualTo("2023-08-15T23:59:59");

        move(forAll("registrationDue", "2023-08-18"), DUE);
        assertThat(dueOf("Z-C01")).isEqualTo("2023-08-22T23:59:59");
        assertThat(dueOf("Z-D01-01")).isEqualTo("2023-08-18T23:59:59");

        move(new DateChange("M", "", "registrationDue", "Z", day("2023-08-24")), day("2023-08-18"));
        assertThat(dueOf("Z-C01")).isEqualTo("2023-08-24T23:59:59");
        assertThat(dueOf("Z-D01-01")).isEqualTo("2023-08-24T23:59:59");
    }

    @Test
    void refusedMoveChangesNothing() {
        assertRefused(forAll("registrationDue", "2023-08-25"), day("2023-08-14"), "Mưa lũ", "Mốc này vừa được chuyển");
        assertRefused(forAll("registrationDue", "2023-08-25"), DUE, " ", "Đề nghị nêu lý do");
        assertRefused(forAll("registrationDue", "2023-08-06"), DUE, "Mưa lũ", "không được trước hôm nay");
        assertRefused(forAll("registrationDue", "2023-08-15"), DUE, "Mưa lũ", "trùng với ngày đang áp dụng");
        assertRefused(forAll("caseAccepted", "2023-08-25"), DUE, "Mưa lũ", "không có mốc này");
        assertRefused(
                new DateChange("M", "", "registrationDue", "Z-C01", day("2023-08-10")), DUE, "Mưa lũ", "sau ngày");
        assertRefused(
                new DateChange("M", "", "registrationDue", "ZP", day("2023-08-25")), DUE, "Mưa lũ", "Chỉ gia hạn cho");
        assertRefused(
                new DateChange("M", "", "registrationDue", "X", day("2023-08-25")), DUE, "Mưa lũ", "Không có tổ chức");
        assertThat(moving.of("M")).isEmpty();
        assertThat(dueOf("Z-C01")).isEqualTo("2023-08-15T23:59:59");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-08-15T23:59:59, false, false",
        "2023-08-16T00:00:00, false, true",
        "2023-08-25T23:59:59, true, false",
        "2023-08-26T00:00:00, true, true"
    })
    void formHandedInInTheLastSecondIsOnTimeAndInTheNextIsLate(String moment, boolean moved, boolean late)
            throws Exception {
        if (moved) {
            move(forAll("registrationDue", "2023-08-25"), DUE);
        }
        clockAt(moment);
        String form = "/viec/" + task("Z-D01-01");
        assertThat(mvc.perform(get(form).with(user("z.bithu")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains(late ? "Đã quá hạn" : "Còn dưới 1 phút");
        assertThat(mvc.perform(get("/danh-sach/qua-han?ma=M&capUy=Z").with(user("z.tinh")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("<strong>" + (late ? 2 : 0) + "</strong> dòng");
        assertThat(mvc.perform(multipart(form)
                                .param("registering", "false")
                                .param("declineReason", "Chi bộ mới thành lập")
                                .with(user("z.bithu"))
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("<title>Đã gửi – Bốn Tốt</title>");
        assertThat(jdbc.sql("select handed_in_late from registration where entry_id = 'registration/M/Z-D01-01'")
                        .query(Boolean.class)
                        .single())
                .isEqualTo(late);
    }

    /** Two hundred and fifty tasks beside the two of every test; the process dies in the middle of the second hundred. */
    @Test
    void moveThatWasBrokenOffGoesOnAtTheNextStartAndMovesEverythingOnce() throws Exception {
        IntStream.range(0, 250).forEach(this::bareTask);
        FollowingDates dying = new FollowingDates(calendar, moves, dyingAfterAHundred(), transaction);
        MovingDates killed = new MovingDates(
                calendar, workingDays, moves, processes, dying, organisations, events, transaction, clock);

        long id = killed.move(forAll("registrationDue", "2023-08-25"), DUE, "Mưa lũ", "15-CV/BTC", BOARD);
        dying.stop();

        assertThat(moving.find(id).orElseThrow().finishedAt()).isNull();
        assertThat(moving.behind("M")).isEqualTo(152);
        assertThat(desk("due_at = timestamp with time zone '2023-08-25 23:59:59+07'"))
                .isEqualTo(252);
        MockHttpServletResponse page = mvc.perform(
                        get("/phong-trao/M/lich/lan-chuyen/" + id).with(user("z.tinh")))
                .andReturn()
                .getResponse();
        assertThat(page.getContentAsString()).contains("<p>100/252 việc</p>");
        assertThat(page.getHeader("Refresh")).isEqualTo("2");
        LocalDateTime reminder = reminder();
        List<Integer> timersAsMoved = revisionsOfTimers();

        context.publishEvent(new ApplicationReadyEvent(
                new SpringApplication(), new String[0], (ConfigurableApplicationContext) context, Duration.ZERO));
        awaitEndOf(id);

        assertThat(moving.behind("M")).isZero();
        assertThat(jdbc.sql("select rev_ || ' ' || due_date_ from act_ru_task where id_ in (:crowd)")
                        .param("crowd", crowd)
                        .query(String.class)
                        .list())
                .hasSize(250)
                .containsOnly("2 2023-08-25 23:59:59");
        assertThat(reminder()).isEqualTo(reminder).isEqualTo("2023-08-10T08:00:00");
        assertThat(revisionsOfTimers()).isEqualTo(timersAsMoved);
        assertThat(mvc.perform(get("/phong-trao/M/lich/lan-chuyen/" + id).with(user("z.tinh")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("Đã chuyển xong.", "<dt>Việc đổi hạn</dt><dd>252</dd>");
    }

    private DatedProcesses dyingAfterAHundred() {
        DatedProcesses dying = mock(DatedProcesses.class, delegatesTo(processes));
        doAnswer(call -> processes.catchUp("M", 100))
                .doAnswer(call -> {
                    processes.catchUp("M", 50);
                    throw new Error("killed");
                })
                .when(dying)
                .catchUp("M", 100);
        return dying;
    }

    /** Without a process. */
    private void bareTask(int number) {
        Task task = tasks.newTask("crowd-" + number);
        task.setDueDate(Date.from(CampaignCalendar.endOf(DUE).toInstant()));
        tasks.saveTask(task);
        openTasks.add(new OpenTask(
                task.getId(),
                "RegisterUnit",
                "Đăng ký thi đua",
                "unit-registration",
                "none",
                "branch-secretary",
                "Z-D01-02",
                "M",
                "Z",
                "Z-D01-02",
                null,
                null,
                null,
                null,
                null,
                Instant.parse("2023-08-01T00:00:00Z"),
                CampaignCalendar.endOf(DUE).toInstant()));
        crowd.add(task.getId());
    }

    private List<Integer> revisionsOfTimers() {
        return jdbc.sql("select rev_ from act_ru_job where process_instance_id_ in (:instances) order by id_")
                .param("instances", instances)
                .query(Integer.class)
                .list();
    }

    private int desk(String condition) {
        return jdbc.sql("select count(*) from desk_task where campaign_code = 'M' and " + condition)
                .query(Integer.class)
                .single();
    }

    private void assertRefused(DateChange change, LocalDate from, String reason, String sentence) {
        assertThatThrownBy(() -> moving.move(change, from, reason, "15-CV/BTC", BOARD))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(sentence);
    }

    /** Moves, and waits until the engine's own list has followed. */
    private long move(DateChange change, LocalDate from) {
        long id = moving.move(change, from, "Mưa lũ", "15-CV/BTC", BOARD);
        awaitEndOf(id);
        return id;
    }

    private void awaitEndOf(long id) {
        long giveUp = System.nanoTime() + 20_000_000_000L;
        while (moving.find(id).orElseThrow().finishedAt() == null) {
            assertThat(System.nanoTime()).isLessThan(giveUp);
            Thread.onSpinWait();
        }
    }

    private static DateChange forAll(String name, String day) {
        return new DateChange("M", "", name, null, day(day));
    }

    private LocalDateTime dueOf(String unit) {
        return jdbc.sql("select due_at from desk_task where campaign_code = 'M' and unit_code = ?")
                .param(unit)
                .query(OffsetDateTime.class)
                .single()
                .atZoneSameInstant(ZONE)
                .toLocalDateTime();
    }

    private LocalDateTime engineDueOf(String unit) {
        return local(tasks.createTaskQuery().taskId(task(unit)).singleResult().getDueDate());
    }

    private String task(String unit) {
        return jdbc.sql("select id from desk_task where campaign_code = 'M' and unit_code = ?")
                .param(unit)
                .query(String.class)
                .single();
    }

    private LocalDateTime reminder() {
        return timer("Timer_ReminderDue");
    }

    private LocalDateTime timer(String element) {
        return local(management.createJobQuery().activityId(element).list().stream()
                .filter(job -> instances.contains(job.getProcessInstanceId()))
                .findFirst()
                .orElseThrow()
                .getDuedate());
    }

    private static LocalDateTime local(Date date) {
        return LocalDateTime.ofInstant(date.toInstant(), ZONE);
    }

    private void unit(String code, String type) {
        String entry = "registration/M/" + code;
        jdbc.sql("insert into round (id, kind, campaign_code, cycle_code, committee_code, opened_at)"
                        + " select 'registration/M/Z', 'REGISTRATION', 'M', '', 'Z', current_timestamp"
                        + " where not exists (select 1 from round where id = 'registration/M/Z')")
                .update();
        jdbc.sql(
                        "insert into round_entry (id, round_id, campaign_code, cycle_code, committee_code, unit_code, unit_type,"
                                + " is_open, ended_by_round) values (?, 'registration/M/Z', 'M', '', 'Z', ?, ?, true, false)")
                .params(entry, code, type)
                .update();
        jdbc.sql("insert into registration (entry_id, campaign_code, committee_code, unit_code, state, handed_in_late)"
                        + " values (?, 'M', 'Z', ?, 'NOT_ANSWERED', false)")
                .params(entry, code)
                .update();
        instance(
                "unit-registration",
                Map.of(
                        "campaignCode",
                        "M",
                        "committeeCode",
                        "Z",
                        "unitCode",
                        code,
                        "unitType",
                        type,
                        "roundId",
                        "registration/M/Z",
                        "entryId",
                        entry));
    }

    private void instance(String process, Map<String, Object> variables) {
        instances.add(runtime.startProcessInstanceByKey(process, variables).getId());
    }

    private void date(String cycle, String name, String dueOn, String base, String days) {
        jdbc.sql("insert into calendar_entry values ('M', '%s', '%s', '%s', %s, %s, %s, %s, false, 'Kế hoạch')"
                        .formatted(cycle, name, name, dueOn, base, days, !days.equals("null")))
                .update();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static void clockAt(String moment) {
        ClockUtil.setCurrentTime(
                Date.from(LocalDateTime.parse(moment).atZone(ZONE).toInstant()));
    }
}
