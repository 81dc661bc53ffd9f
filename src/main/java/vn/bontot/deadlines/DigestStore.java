package vn.bontot.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.bontot.deadlines.OpenWork.Hearer;

/** Adds to the digests of a day; what is already in them stays as it is. */
@Repository
class DigestStore {

    private static final String KIND = "digest";

    private static final String ADD_DIGEST =
            """
            insert into reminder_digest (recipient, on_day, kind, created_at)
            select a.username, cast(? as date), cast(? as varchar(20)), cast(? as timestamp with time zone)
            from account a
            where a.username = ? and not exists (
              select 1 from reminder_digest d where d.recipient = a.username and d.on_day = ? and d.kind = ?)
            """;

    private static final String ADD_ITEM =
            """
            insert into reminder_item
              (digest_id, task_id, task_name, organisation_name, unit_name, due_at, overdue, late_list)
            select d.id, cast(? as varchar(64)), cast(? as varchar(300)), cast(? as varchar(300)),
                   cast(? as varchar(300)), cast(? as timestamp with time zone), cast(? as boolean), cast(? as boolean)
            from reminder_digest d
            where d.recipient = ? and d.on_day = ? and d.kind = ? and not exists (
              select 1 from reminder_item i where i.digest_id = d.id and i.task_id = ? and i.late_list = ?)
            """;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    DigestStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One writer at a time until its transaction ends: two committees may tell the same person at the same moment. */
    void add(LocalDate day, List<DigestItem> items) {
        jdbc.queryForObject("select id from reminder_writer where id = 1 for update", Integer.class);
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<Object[]> recipients = items.stream()
                .map(item -> item.hearer().username())
                .distinct()
                .map(recipient -> new Object[] {day, KIND, now, recipient, day, KIND})
                .toList();
        jdbc.batchUpdate(ADD_DIGEST, recipients);
        jdbc.batchUpdate(ADD_ITEM, items.stream().map(item -> row(day, item)).toList());
    }

    private static Object[] row(LocalDate day, DigestItem item) {
        Hearer hearer = item.hearer();
        return new Object[] {
            hearer.taskId(),
            hearer.taskName(),
            hearer.organisationName(),
            hearer.unitName(),
            hearer.dueAt(),
            item.overdue(),
            item.lateList(),
            hearer.username(),
            day,
            KIND,
            hearer.taskId(),
            item.lateList()
        };
    }
}
