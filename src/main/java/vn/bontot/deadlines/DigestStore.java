package vn.bontot.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.sql.RecordMapper;

/**
 * Adds to the digests of a day; what is already in them stays as it is. Whose digest of the day has left is told on the
 * next working day.
 */
@Repository
class DigestStore {

    private static final String KIND = "digest";

    private static final String ONLY_WRITER = "select id from reminder_writer where id = 1 for update";

    private static final String ADD_DIGEST =
            """
            insert into reminder_digest (recipient, on_day, kind, created_at, next_attempt_at)
            select a.username, cast(? as date), cast(? as varchar(20)), cast(? as timestamp with time zone),
                   cast(? as timestamp with time zone)
            from account a
            where a.username = ? and not exists (
              select 1 from reminder_digest d where d.recipient = a.username and d.on_day = ? and d.kind = ?)
            """;

    private static final String ADD_ITEM =
            """
            insert into reminder_item
              (digest_id, task_id, task_name, organisation_name, unit_name, due_at, overdue, late_list, opening)
            select d.id, cast(? as varchar(64)), cast(? as varchar(300)), cast(? as varchar(300)),
                   cast(? as varchar(300)), cast(? as timestamp with time zone), cast(? as boolean),
                   cast(? as boolean), cast(? as boolean)
            from reminder_digest d
            where d.recipient = ? and d.on_day = ? and d.kind = ? and not exists (
              select 1 from reminder_item i
              where i.digest_id = d.id and i.task_id = ? and i.late_list = ? and i.opening = ?)
            """;

    /** Locked, so that none of them leaves while something is added. */
    private static final String OF_DAY =
            """
            select id, recipient, state from reminder_digest
            where on_day = :day and kind = :kind and recipient in (:recipients)
            order by recipient for update
            """;

    private record Written(long id, String recipient, DigestState state) {}

    private record Key(String recipient, String taskId, boolean lateList, boolean opening) {

        private static Key of(DigestItem item) {
            return new Key(item.hearer().username(), item.hearer().taskId(), item.lateList(), item.opening());
        }
    }

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final News news;
    private final WorkingDays workingDays;
    private final MailSettings settings;
    private final Clock clock;

    DigestStore(JdbcTemplate jdbc, News news, WorkingDays workingDays, MailSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
        this.news = news;
        this.workingDays = workingDays;
        this.settings = settings;
        this.clock = clock;
    }

    /** One writer at a time until its transaction ends: two committees may tell the same person at the same moment. */
    void add(LocalDate day, List<DigestItem> items) {
        jdbc.queryForObject(ONLY_WRITER, Integer.class);
        List<Written> gone = lockDigests(day, items).stream()
                .filter(digest -> digest.state() != DigestState.UNSENT)
                .toList();
        Set<String> theirs = gone.stream().map(Written::recipient).collect(Collectors.toSet());
        Map<Boolean, List<DigestItem>> late = items.stream()
                .collect(Collectors.partitioningBy(
                        item -> theirs.contains(item.hearer().username())));
        insert(day, late.get(false));
        if (!gone.isEmpty()) {
            Set<Key> told = keysOf(gone);
            insert(
                    workingDays.next(day),
                    late.get(true).stream()
                            .filter(item -> !told.contains(Key.of(item)))
                            .toList());
        }
    }

    /** Adds what was decided on units from one day to another and is in no digest yet. */
    void addNews(LocalDate since, LocalDate day) {
        jdbc.queryForObject(ONLY_WRITER, Integer.class);
        OffsetDateTime now = OffsetDateTime.now(clock);
        news.addTo(day, since, KIND, now, now.plus(settings.delay()));
    }

    private List<Written> lockDigests(LocalDate day, List<DigestItem> items) {
        return client.sql(OF_DAY)
                .param("day", day)
                .param("kind", KIND)
                .param(
                        "recipients",
                        items.stream().map(item -> item.hearer().username()).collect(Collectors.toSet()))
                .query(RecordMapper.of(Written.class))
                .list();
    }

    private Set<Key> keysOf(List<Written> digests) {
        return Set.copyOf(client.sql("select d.recipient, i.task_id, i.late_list, i.opening from reminder_item i"
                        + " join reminder_digest d on d.id = i.digest_id where d.id in (:digests)")
                .param("digests", digests.stream().map(Written::id).toList())
                .query(RecordMapper.of(Key.class))
                .list());
    }

    private void insert(LocalDate day, List<DigestItem> items) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        OffsetDateTime sendAt = now.plus(settings.delay());
        List<Object[]> recipients = items.stream()
                .map(item -> item.hearer().username())
                .distinct()
                .map(recipient -> new Object[] {day, KIND, now, sendAt, recipient, day, KIND})
                .toList();
        jdbc.batchUpdate(ADD_DIGEST, recipients);
        jdbc.batchUpdate(ADD_ITEM, items.stream().map(item -> row(day, item)).toList());
    }

    private static Object[] row(LocalDate day, DigestItem item) {
        OpenWork.Hearer hearer = item.hearer();
        return new Object[] {
            hearer.taskId(),
            hearer.taskName(),
            hearer.organisationName(),
            hearer.unitName(),
            hearer.dueAt(),
            item.overdue(),
            item.lateList(),
            item.opening(),
            hearer.username(),
            day,
            KIND,
            hearer.taskId(),
            item.lateList(),
            item.opening()
        };
    }
}
