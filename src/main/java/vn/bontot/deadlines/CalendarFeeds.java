package vn.bontot.deadlines;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bontot.Application;
import vn.bontot.sql.RecordMapper;

/** Calendars that people subscribe to by a secret address, which its owner can change and withdraw (docs/adr/0019). */
@Service
public class CalendarFeeds {

    private static final int SECRET_BYTES = 32;

    private static final String OWN_TASKS =
            """
            select t.id, t.name, coalesce(u.name, o.name) as subject, t.due_at
            from desk_task t
              join organisation o on o.code = t.organisation_code
              left join organisation u on u.code = t.unit_code
            where t.due_at is not null and (t.assignee is null or t.assignee = :me) and exists (
              select 1 from held_post p
              where p.username = :me and p.organisation_code = t.organisation_code and p.role = t.role
                and p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today))
            order by t.due_at, t.id
            """;

    private static final String PLACES =
            """
            select distinct c.code as campaign_code, '' as cycle_code, o.committee_code,
              case when o.type in ('PROVINCE', 'COMMITTEE') then null else o.code end as unit_code
            from held_post p join organisation o on o.code = p.organisation_code
              join campaign c on c.started_at is not null and c.ended_at is null
            where p.username = :me and p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today)
            order by 1, 3, 4
            """;

    private final JdbcClient jdbc;
    private final CampaignCalendar calendar;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CalendarFeeds(JdbcClient jdbc, CampaignCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * One all-day entry.
     *
     * @param id the same for as long as the date exists, wherever it moves
     * @param taskId null where it is a date of the campaign
     */
    public record Entry(String id, String text, LocalDate day, String taskId) {}

    private record Task(String id, String name, String subject, OffsetDateTime dueAt) {}

    /** Empty where the person has no address. */
    public Optional<String> secretOf(String username) {
        return jdbc.sql("select secret from calendar_feed where username = ?")
                .param(username)
                .query(String.class)
                .optional();
    }

    /** Gives an address; the former one leads nowhere any more. */
    @Transactional
    public void renew(String username) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        withdraw(username);
        jdbc.sql("insert into calendar_feed (username, secret, created_at) values (?, ?, ?)")
                .params(
                        username,
                        Base64.getUrlEncoder().withoutPadding().encodeToString(secret),
                        OffsetDateTime.now(clock))
                .update();
    }

    @Transactional
    public void withdraw(String username) {
        // Locked first, so that two clicks at once come one after the other.
        jdbc.sql("select username from account where username = ? for update")
                .param(username)
                .query(String.class)
                .single();
        jdbc.sql("delete from calendar_feed where username = ?").param(username).update();
    }

    /** What the owner of the address has to do and what the campaigns' calendars say; empty where it leads nowhere. */
    public Optional<List<Entry>> entries(String secret) {
        return jdbc.sql("select f.username from calendar_feed f join account a on a.username = f.username"
                        + " where f.secret = ? and a.enabled")
                .param(secret)
                .query(String.class)
                .optional()
                .map(this::entriesOf);
    }

    private List<Entry> entriesOf(String username) {
        List<Entry> entries = new ArrayList<>();
        jdbc.sql(OWN_TASKS)
                .param("me", username)
                .param("today", LocalDate.now(clock))
                .query(RecordMapper.of(Task.class))
                .list()
                .forEach(task -> entries.add(new Entry(
                        "task." + task.id(),
                        "Hạn: " + task.name() + " – " + task.subject(),
                        task.dueAt()
                                .atZoneSameInstant(ZoneId.of(Application.ZONE))
                                .toLocalDate(),
                        task.id())));
        entries.addAll(dates(username));
        return entries;
    }

    /** As they are for the organisations of the owner's posts; who has several posts hears the latest day. */
    private Collection<Entry> dates(String username) {
        Map<String, Entry> dates = new LinkedHashMap<>();
        for (Place place : jdbc.sql(PLACES)
                .param("me", username)
                .param("today", LocalDate.now(clock))
                .query(RecordMapper.of(Place.class))
                .list()) {
            calendar.dates(place)
                    .forEach(dated -> dates.merge(
                            id(place, dated),
                            date(place, dated),
                            (one, other) -> one.day().isBefore(other.day()) ? other : one));
        }
        return dates.values();
    }

    private static String id(Place place, DatedEntry dated) {
        return "date." + place.campaignCode() + "." + dated.entry().cycleCode() + "."
                + dated.entry().name();
    }

    private static Entry date(Place place, DatedEntry dated) {
        CalendarEntry entry = dated.entry();
        String cycle = entry.cycleCode().isEmpty() ? "" : " (kỳ " + entry.cycleCode() + ")";
        return new Entry(id(place, dated), entry.label() + cycle, dated.day(), null);
    }
}
