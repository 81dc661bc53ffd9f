package vn.bontot.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.OpenTasks;
import vn.bontot.engine.TestTables;

/**
 * The reminders over a migrated database with a province ZP, its committee Z, the đảng bộ Z-D01 with two branches and
 * the chi bộ cơ sở Z-C01, and a clock that goes where it is told.
 */
final class RemindersFixture {

    static final ReminderScope OF_COMMITTEE = new ReminderScope("T", "Z");
    static final ReminderScope OF_PROVINCE = new ReminderScope("T", null);

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    final JdbcClient jdbc;
    final WritingDigests writing;
    final NextReminder next;
    final Digests digests;
    final OpenTasks tasks;
    private final CampaignCalendar calendar;
    private LocalDateTime now;
    private int lastTask;

    RemindersFixture() {
        this(inMemory());
    }

    RemindersFixture(DataSource database) {
        Flyway.configure().dataSource(database).load().migrate();
        new ResourceDatabasePopulator(
                        new ClassPathResource("identity/people.sql"), new ClassPathResource("deadlines/campaign.sql"))
                .execute(database);
        var workingDays = new WorkingDays(List::of);
        var days = new ReminderDays(new ReminderSchedule(TestTables.bare()), workingDays);
        jdbc = JdbcClient.create(database);
        tasks = new OpenTasks(jdbc);
        calendar = new CampaignCalendar(jdbc, workingDays);
        var openWork = new OpenWork(jdbc);
        var clock = new MovedClock();
        writing = new WritingDigests(
                openWork, days, workingDays, new DigestStore(new JdbcTemplate(database), clock), clock);
        next = new NextReminder(openWork, calendar, days, workingDays, clock);
        digests = new Digests(jdbc);
    }

    private static DataSource inMemory() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:reminders-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return database;
    }

    void at(String moment) {
        now = LocalDateTime.parse(moment);
    }

    /** Writes the committee's and the province's digests at eight o'clock of each day. */
    void writeEachDay(LocalDate from, LocalDate to) {
        from.datesUntil(to.plusDays(1)).forEach(day -> {
            now = day.atTime(LocalTime.of(8, 0));
            writing.write(OF_COMMITTEE);
            writing.write(OF_PROVINCE);
        });
    }

    void dateOfCampaign(String name, String day) {
        jdbc.sql("insert into calendar_entry values ('T', '', ?, ?, ?, null, null, false, false, '')")
                .params(name, name, LocalDate.parse(day))
                .update();
        calendar.forget();
    }

    String task(String role, String organisation, String due) {
        return task(role, organisation, due, null);
    }

    String task(String role, String organisation, String due, String assignee) {
        String id = "task-" + ++lastTask;
        tasks.add(new OpenTask(
                id,
                "RegisterUnit",
                "Đăng ký",
                "unit-registration",
                "instance",
                role,
                organisation,
                "T",
                organisation.equals("ZP") ? null : "Z",
                organisation.contains("-") ? organisation : null,
                null,
                null,
                null,
                null,
                assignee,
                Instant.parse("2023-05-08T00:00:00Z"),
                CampaignCalendar.endOf(LocalDate.parse(due)).toInstant()));
        return id;
    }

    void move(String task, String due) {
        jdbc.sql("update desk_task set due_at = ? where id = ?")
                .params(CampaignCalendar.endOf(LocalDate.parse(due)).withOffsetSameInstant(ZoneOffset.UTC), task)
                .update();
    }

    /** Days on which somebody was told anything, in the order of time. */
    List<LocalDate> daysOf(String username) {
        try (var all = digests.forReport()) {
            return all.filter(digest -> digest.recipient().equals(username))
                    .map(ReportedDigest::day)
                    .toList();
        }
    }

    List<DigestLine> linesOf(String username, String day) {
        return digests.of(username, LocalDate.parse(day), LocalDate.parse(day));
    }

    private final class MovedClock extends Clock {

        @Override
        public Instant instant() {
            return now.atZone(ZONE).toInstant();
        }

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
