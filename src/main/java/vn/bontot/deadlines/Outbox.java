package vn.bontot.deadlines;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.sql.RecordMapper;

/** The digests that wait to be sent. */
@Repository
class Outbox {

    /**
     * A digest as it stands in the outbox.
     *
     * @param email null for somebody without an address
     * @param attempts how often it was tried in vain
     * @param resends how often somebody asked for it once more
     * @param settledAt when it left the outbox; null while it waits
     */
    record Digest(
            long id,
            String recipient,
            String email,
            LocalDate onDay,
            String kind,
            DigestState state,
            int attempts,
            int resends,
            OffsetDateTime settledAt) {

        /** Names no person; two attempts are one mail, what was asked for once more is another. */
        String messageId() {
            return kind + "." + onDay + "." + id + (resends == 0 ? "" : "." + resends);
        }
    }

    /** One task of a digest as it was written. */
    record Line(
            String taskId,
            String taskName,
            String organisationName,
            String unitName,
            OffsetDateTime dueAt,
            boolean lateList,
            boolean opening,
            boolean told) {}

    /** Whom a mail speaks to. */
    record Addressee(String role, String organisationName) {}

    private static final String NEXT =
            """
            select id from reminder_digest
            where state = 'UNSENT' and on_day <= :today and next_attempt_at <= :now
              and (:open or recipient in (select username from account where email is null))
            order by next_attempt_at, id limit 1 for update skip locked
            """;

    /** An empty list is no SQL. */
    private static final List<String> NONE = List.of("");

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next one to send, locked until the transaction ends; another sender passes by what is locked.
     *
     * @param open whether mails can leave; otherwise only digests of people without an address
     */
    Optional<Digest> lockNext(LocalDate today, Instant now, boolean open) {
        return jdbc.sql(NEXT)
                .param("today", today)
                .param("now", utc(now))
                .param("open", open)
                .query(Long.class)
                .optional()
                .flatMap(this::find);
    }

    Optional<Digest> find(long id) {
        return jdbc.sql(
                        "select d.id, d.recipient, a.email, d.on_day, d.kind, d.state, d.attempts, d.resends,"
                                + " d.settled_at from reminder_digest d join account a on a.username = d.recipient where d.id = ?")
                .param(id)
                .query(RecordMapper.of(Digest.class))
                .optional();
    }

    List<Line> lines(long id) {
        return jdbc.sql(
                        """
                        select task_id, task_name, organisation_name, unit_name, due_at, late_list, opening, told
                        from reminder_item where digest_id = ? order by due_at, task_name, organisation_name, task_id, opening
                        """)
                .param(id)
                .query(RecordMapper.of(Line.class))
                .list();
    }

    /** The first of the posts that somebody holds on the day. */
    Optional<Addressee> addressee(String username, LocalDate day) {
        return jdbc.sql(
                        """
                        select p.role, o.name as organisation_name
                        from held_post p join organisation o on o.code = p.organisation_code
                        where p.username = :username and p.valid_from <= :day and (p.valid_to is null or p.valid_to >= :day)
                        order by p.role, o.code limit 1
                        """)
                .param("username", username)
                .param("day", day)
                .query(RecordMapper.of(Addressee.class))
                .optional();
    }

    /** The digest has left the outbox. */
    void settle(Digest digest, DigestState state, List<Line> told, Instant now) {
        jdbc.sql("update reminder_digest set state = ?, settled_at = ?, sent_to = ?, last_error = null where id = ?")
                .params(state.name(), utc(now), state == DigestState.SENT ? digest.email() : null, digest.id())
                .update();
        jdbc.sql(
                        "update reminder_item set told = case when late_list then task_id in (:late) else task_id in (:own) end"
                                + " where digest_id = :digest")
                .param("digest", digest.id())
                .param("late", tasks(told, true))
                .param("own", tasks(told, false))
                .update();
    }

    private static List<String> tasks(List<Line> lines, boolean lateList) {
        List<String> tasks = lines.stream()
                .filter(line -> line.lateList() == lateList)
                .map(Line::taskId)
                .toList();
        return tasks.isEmpty() ? NONE : tasks;
    }

    /** The attempt failed; the next one is due at {@code next}, or there is none. */
    void failed(Digest digest, Optional<Instant> next, Instant now, String error) {
        jdbc.sql(
                        """
                        update reminder_digest set state = :state, attempts = attempts + 1, next_attempt_at = :next,
                          settled_at = :settled, last_error = :error
                        where id = :id
                        """)
                .param("state", (next.isPresent() ? DigestState.UNSENT : DigestState.DEAD).name())
                .param("next", utc(next.orElse(now)))
                .param("settled", next.isPresent() ? null : utc(now), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("error", error)
                .param("id", digest.id())
                .update();
    }

    /** What waits since before the day is not sent any more. */
    int expireBefore(LocalDate day, Instant now) {
        return jdbc.sql("update reminder_digest set state = 'EXPIRED', settled_at = ?"
                        + " where state = 'UNSENT' and on_day < ?")
                .params(utc(now), day)
                .update();
    }

    /** @return false where the digest waits anyway */
    boolean sendAgain(long id, Instant now) {
        return jdbc.sql("update reminder_digest set state = 'UNSENT', attempts = 0, resends = resends + 1,"
                                + " next_attempt_at = ?, settled_at = null, last_error = null"
                                + " where id = ? and state <> 'UNSENT'")
                        .params(utc(now), id)
                        .update()
                > 0;
    }

    int sendDeadAgain(Instant now) {
        return jdbc.sql("update reminder_digest set state = 'UNSENT', attempts = 0, next_attempt_at = ?,"
                        + " settled_at = null, last_error = null where state = 'DEAD'")
                .param(utc(now))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
