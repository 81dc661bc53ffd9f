package vn.bontot.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.deadlines.DigestState;
import vn.bontot.desk.PaperDate;
import vn.bontot.sql.RecordMapper;

/** Everybody's digests with what became of them. */
@Repository
class MailList {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private static final String SELECT =
            """
            select d.id, d.on_day, d.recipient, a.full_name, d.state, d.sent_to, d.settled_at, d.attempts, d.resends,
              d.next_attempt_at, d.last_error,
              (select count(distinct i.task_id) from reminder_item i
                where i.digest_id = d.id and (i.told or d.state in ('UNSENT', 'EXPIRED', 'DEAD'))) as tasks,
              (select count(*) from unit_notice n where n.digest_id = d.id) as decided
            """;

    private static final String FROM = "from reminder_digest d join account a on a.username = d.recipient ";

    private static final String FILTER =
            """
            where (:state = '' or d.state = :state) and d.on_day >= :from and d.on_day <= :to
              and %s
            """
                    .formatted(NameSearch.in("a.full_name", "d.recipient"));

    private final JdbcClient jdbc;
    private final Clock clock;

    MailList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What the list is narrowed to.
     *
     * @param state empty for all
     * @param day null for all
     * @param name part of a recipient's name or username
     */
    record Filter(String state, LocalDate day, String name) {}

    private record Row(
            long id,
            LocalDate onDay,
            String recipient,
            String fullName,
            DigestState state,
            String sentTo,
            OffsetDateTime settledAt,
            int attempts,
            int resends,
            OffsetDateTime nextAttemptAt,
            String lastError,
            int tasks,
            int decided) {}

    /** A line of the list; {@code what} says what became of it and when. */
    record Line(
            long id,
            String day,
            String recipient,
            String fullName,
            DigestState state,
            String what,
            String error,
            int tasks,
            int decided,
            int resends) {

        /** What waits is sent anyway. */
        public boolean again() {
            return state != DigestState.UNSENT;
        }
    }

    /** The newest day first. */
    Page<Line> list(Filter filter, int number) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("state", filter.state());
        parameters.put("from", filter.day() == null ? LocalDate.EPOCH : filter.day());
        parameters.put("to", filter.day() == null ? LocalDate.of(9999, 12, 31) : filter.day());
        parameters.putAll(NameSearch.words(filter.name()));
        int total = jdbc.sql("select count(*) " + FROM + FILTER)
                .params(parameters)
                .query(Integer.class)
                .single();
        return Page.of(total, number, before -> jdbc
                .sql(SELECT + FROM + FILTER + "order by d.on_day desc, d.recipient, d.id limit :size offset :offset")
                .params(parameters)
                .param("size", Page.SIZE)
                .param("offset", before)
                .query(RecordMapper.of(Row.class))
                .list()
                .stream()
                .map(this::line)
                .toList());
    }

    Optional<Line> find(long id) {
        return jdbc.sql(SELECT + FROM + "where d.id = ?")
                .param(id)
                .query(RecordMapper.of(Row.class))
                .optional()
                .map(this::line);
    }

    /** How many stand where. */
    Map<DigestState, Integer> counts() {
        Map<DigestState, Integer> counts = new EnumMap<>(DigestState.class);
        jdbc.sql("select state, count(*) from reminder_digest group by state")
                .query((row, number) -> {
                    return counts.put(DigestState.valueOf(row.getString(1)), row.getInt(2));
                })
                .list();
        return counts;
    }

    private Line line(Row row) {
        return new Line(
                row.id(),
                PaperDate.format(row.onDay()),
                row.recipient(),
                row.fullName(),
                row.state(),
                what(row),
                row.lastError(),
                row.tasks(),
                row.decided(),
                row.resends());
    }

    private String what(Row row) {
        return switch (row.state()) {
            case SENT -> "lúc " + moment(row.settledAt()) + ", đến " + row.sentTo();
            case UNSENT ->
                row.attempts() == 0
                        ? "từ " + moment(row.nextAttemptAt())
                        : "lần thử thứ " + (row.attempts() + 1) + ", từ " + moment(row.nextAttemptAt());
            case DEAD -> "sau " + row.attempts() + " lần thử, lúc " + moment(row.settledAt());
            case IN_APP, EMPTY, EXPIRED -> "lúc " + moment(row.settledAt());
        };
    }

    private String moment(OffsetDateTime at) {
        var local = at.atZoneSameInstant(clock.getZone());
        return TIME.format(local) + " ngày " + PaperDate.format(local.toLocalDate());
    }
}
