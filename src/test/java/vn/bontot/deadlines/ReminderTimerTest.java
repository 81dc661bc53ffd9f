package vn.bontot.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;
import vn.bontot.identity.IdentityTest;

/** The timers of the models with the product's beans: each firing asks for its next date and writes the digests. */
@IdentityTest
class ReminderTimerTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    CampaignCalendar calendar;

    @Autowired
    Digests digests;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @Autowired
    TransactionTemplate transaction;

    private String instance;

    @BeforeEach
    void addCampaign() {
        run("campaign.sql", "rollout.sql");
    }

    @AfterEach
    void end() {
        runtime.deleteProcessInstance(instance, "end of test");
        run("cleared.sql");
        ClockUtil.reset();
    }

    @Test
    void committeesTimerWalksFromReminderToReminder() {
        start("committee-campaign", Map.of("campaignCode", "T", "committeeCode", "Z"), "2023-06-26T09:00");

        assertThat(fire()).isEqualTo("2023-06-27T08:00");
        assertThat(fire()).isEqualTo("2023-06-29T08:00");
        assertThat(fire()).isEqualTo("2023-06-30T08:00");
        assertThat(fire()).isEqualTo("2023-07-03T08:00");
        assertThat(fire()).isEqualTo("2023-07-04T08:00");
        assertThat(fire()).isEqualTo("2023-07-05T08:00");
        assertThat(told("z.bantochuc")).isEqualTo(6);
        assertThat(told("z.tinh")).isEqualTo(1);
    }

    @Test
    void dateThatWasMovedIsFollowed() {
        start("committee-campaign", Map.of("campaignCode", "T", "committeeCode", "Z"), "2023-06-26T09:00");
        fire();
        jdbc.sql("update desk_task set due_at = ? where organisation_code = 'Z'")
                .param(CampaignCalendar.endOf(LocalDate.of(2023, 7, 20)))
                .update();
        jdbc.sql("update calendar_entry set due_on = date '2023-07-20' where campaign_code = 'T'")
                .update();
        calendar.forget();
        fire();

        assertThat(next()).isEqualTo("2023-07-04T08:00");
        assertThat(told("z.bantochuc")).isEqualTo(1);
    }

    @Test
    void provincesTimerTellsTheProvince() {
        start("campaign", Map.of("campaignCode", "T"), "2023-03-23T09:00");

        assertThat(fire()).isEqualTo("2023-03-24T08:00");
        assertThat(fire()).isEqualTo("2023-03-27T08:00");
        assertThat(told("z.tinh")).isEqualTo(2);
        assertThat(told("z.bantochuc")).isZero();
    }

    @Test
    void whatATimerWritesGoesWithItsTransactionAndIsWrittenWhenItIsTriedAgain() {
        start("campaign", Map.of("campaignCode", "T"), "2023-03-23T09:00");
        clockAt(next());
        String failing = timer().getId();
        transaction.executeWithoutResult(status -> {
            management.executeJob(failing);
            assertThat(told("z.tinh")).isEqualTo(1);
            status.setRollbackOnly();
        });
        assertThat(told("z.tinh")).isZero();

        // The engine made the next timer when this one failed, without asking: for the next day, which is a Saturday.
        management.executeJob(failing);
        assertThat(told("z.tinh")).isEqualTo(1);
        assertThat(fire()).isEqualTo("2023-03-25T08:00");
        assertThat(told("z.tinh")).isEqualTo(1);
        assertThat(next()).isEqualTo("2023-03-27T08:00");
    }

    private void run(String... scripts) {
        for (String script : scripts) {
            new ResourceDatabasePopulator(new ClassPathResource("deadlines/" + script)).execute(database);
        }
        calendar.forget();
    }

    private void start(String process, Map<String, Object> variables, String moment) {
        clockAt(LocalDateTime.parse(moment));
        instance = runtime.startProcessInstanceByKey(process, variables).getId();
    }

    /** Lets the timer fire at its time and says when that was. */
    private LocalDateTime fire() {
        Job timer = timer();
        LocalDateTime due = next();
        clockAt(due);
        management.executeJob(timer.getId());
        return due;
    }

    private LocalDateTime next() {
        return LocalDateTime.ofInstant(timer().getDuedate().toInstant(), ZONE);
    }

    private Job timer() {
        return management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId("Timer_ReminderDue")
                .singleResult();
    }

    private int told(String username) {
        return digests.of(username, LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31))
                .size();
    }

    private static void clockAt(LocalDateTime moment) {
        ClockUtil.setCurrentTime(Date.from(moment.atZone(ZONE).toInstant()));
    }
}
