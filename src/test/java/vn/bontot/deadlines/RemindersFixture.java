package vn.bontot.deadlines;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.mail.MailSendException;
import vn.bontot.deadlines.web.DigestTemplates;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.OpenTasks;
import vn.bontot.desk.UnitNotices;
import vn.bontot.engine.TestTables;

/**
 * The reminders over a migrated database with a province ZP, its committee Z, the đảng bộ Z-D01 with two branches and
 * the chi bộ cơ sở Z-C01, and a clock that goes where it is told.
 */
final class RemindersFixture {

    static final ReminderScope OF_COMMITTEE = new ReminderScope("T", "Z");
    static final ReminderScope OF_PROVINCE = new ReminderScope("T", null);

    static final MailSettings SETTINGS = new MailSettings(
            "nhacviec@bontot.example",
            "https://bontot.example",
            Duration.ofMinutes(10),
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5)),
            3);

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    final JdbcClient jdbc;
    final WritingDigests writing;
    final NextReminder next;
    final TellingOpenings openings;
    final SendingDigests sending;
    final Mails mails;
    final Post post = new Post();
    final Digests digests;
    final OpenTasks tasks;
    final UnitNotices notices;
    private final CampaignCalendar calendar;
    private LocalDateTime now;
    private int lastTask;

    RemindersFixture() {
        this(inMemory());
    }

    RemindersFixture(SpecialDays specialDays) {
        this(inMemory(), specialDays);
    }

    RemindersFixture(DataSource database) {
        this(database, List::of);
    }

    private RemindersFixture(DataSource database, SpecialDays specialDays) {
        Flyway.configure().dataSource(database).load().migrate();
        new ResourceDatabasePopulator(
                        new ClassPathResource("identity/people.sql"), new ClassPathResource("deadlines/campaign.sql"))
                .execute(database);
        var workingDays = new WorkingDays(specialDays);
        var days = new ReminderDays(new ReminderSchedule(TestTables.bare()), workingDays);
        jdbc = JdbcClient.create(database);
        tasks = new OpenTasks(jdbc);
        calendar = new CampaignCalendar(jdbc, workingDays);
        var openWork = new OpenWork(jdbc);
        var clock = new MovedClock();
        var news = new News(jdbc);
        notices = new UnitNotices(jdbc, new JdbcTemplate(database), clock);
        var store = new DigestStore(new JdbcTemplate(database), news, workingDays, SETTINGS, clock);
        writing = new WritingDigests(openWork, days, workingDays, store, clock);
        openings = new TellingOpenings(openWork, workingDays, store, jdbc, clock);
        var outbox = new Outbox(jdbc);
        var composing = new ComposingDigests(outbox, openWork, news, workingDays, clock);
        var text = new DigestTemplates(SETTINGS);
        mails = new Mails(outbox, composing, text, post, clock);
        sending = new SendingDigests(
                outbox,
                composing,
                text,
                post,
                SETTINGS,
                workingDays,
                new DataSourceTransactionManager(database),
                clock);
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

    /** Gives addresses to those who have none. */
    void everybodyHasMail() {
        jdbc.sql("update account set email = username || '@example.vn'").update();
    }

    void openedAt(String task, String moment) {
        jdbc.sql("update desk_task set created_at = ? where id = ?")
                .params(LocalDateTime.parse(moment).atZone(ZONE).toOffsetDateTime(), task)
                .update();
    }

    /** Days for which somebody has a digest, whatever is in it. */
    List<LocalDate> daysWithDigest(String username) {
        return jdbc.sql("select on_day from reminder_digest where recipient = ? order by on_day")
                .param(username)
                .query(LocalDate.class)
                .list();
    }

    long idOf(String username, String day) {
        return jdbc.sql("select id from reminder_digest where recipient = ? and on_day = ?")
                .params(username, LocalDate.parse(day))
                .query(Long.class)
                .single();
    }

    String stateOf(String username, String day) {
        return jdbc.sql("select state from reminder_digest where recipient = ? and on_day = ?")
                .params(username, LocalDate.parse(day))
                .query(String.class)
                .single();
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

    /** Remembers what it was given; takes nothing while it is shut, and breaks while it is told to. */
    static final class Post implements Mailing {

        record Sent(String messageId, String address, DigestMail mail) {}

        final List<Sent> sent = new ArrayList<>();
        boolean open = true;
        boolean broken;
        Runnable before = () -> {};

        @Override
        public boolean isOpen() {
            return open;
        }

        @Override
        public void send(String messageId, String address, DigestMail mail) {
            before.run();
            if (broken) {
                throw new MailSendException("451 try again");
            }
            sent.add(new Sent(messageId, address, mail));
        }
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
