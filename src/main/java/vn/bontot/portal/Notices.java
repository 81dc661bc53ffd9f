package vn.bontot.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.desk.PaperDate;
import vn.bontot.sql.RecordMapper;

/** What somebody was told, day by day: what was decided on their units at once, the digest as a mail has it or would. */
@Repository
class Notices {

    /** The rest is in "Việc của tôi". */
    private static final int MOST_TASKS = 20;

    /** A digest without tasks only carries by mail what was told before. */
    private static final String DIGESTS_OF_PERSON =
            """
            from reminder_digest d where d.recipient = :me and d.on_day <= :today and d.state <> 'EMPTY'
              and exists (select 1 from reminder_item i where i.digest_id = d.id)
            """;

    private static final String DECIDED_OF_PERSON =
            " from unit_notice n where n.recipient = :me and n.on_day <= :today ";

    private static final String DAYS =
            "(select d.on_day " + DIGESTS_OF_PERSON + " union select n.on_day" + DECIDED_OF_PERSON + ") days";

    /** While a digest waits, all of it; afterwards what it really told. */
    private static final String TOLD = "(i.told or d.state in ('UNSENT', 'EXPIRED', 'DEAD'))";

    private static final String DIGESTS =
            """
            select d.id, d.on_day, d.read_at,
              (select count(distinct i.task_id) from reminder_item i where i.digest_id = d.id and not i.late_list and %1$s)
                as own,
              (select count(*) from reminder_item i where i.digest_id = d.id and i.late_list and %1$s) as late
            """
                    .formatted(TOLD);

    private static final String TASKS =
            """
            select * from (
              select told.*, row_number() over (partition by digest_id order by due_at, task_name, task_id) as place,
                exists (select 1 from desk_task t where t.id = told.task_id and t.due_at = told.due_at) as is_open
              from (
                select i.digest_id, i.task_id, i.task_name, coalesce(i.unit_name, i.organisation_name) as subject, i.due_at,
                  max(case when i.opening then 1 else 0 end) as opening
                from reminder_item i join reminder_digest d on d.id = i.digest_id
                where d.id in (:digests) and not i.late_list and %s
                group by i.digest_id, i.task_id, i.task_name, coalesce(i.unit_name, i.organisation_name), i.due_at
              ) told
            ) numbered where place <= :most order by digest_id, place
            """
                    .formatted(TOLD);

    private static final String DECIDED =
            """
            select n.on_day, n.campaign_code, n.cycle_code, n.unit_code, o.name as unit_name, c.name as cycle_name, n.title,
              n.text, n.read_at
            from unit_notice n join organisation o on o.code = n.unit_code
              left join campaign_cycle c on c.campaign_code = n.campaign_code and c.code = n.cycle_code
            where n.recipient = :me and n.on_day in (:days) order by n.id desc
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Notices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One day.
     *
     * @param own number of the reader's own tasks in its digest, of which {@code tasks} are the first
     * @param late number of tasks that those below are late with
     */
    record Notice(LocalDate onDay, boolean isNew, List<Decided> decided, int own, int late, List<Task> tasks) {

        public String day() {
            return PaperDate.format(onDay);
        }
    }

    /** What was decided on a unit. */
    record Decided(
            LocalDate onDay,
            String campaignCode,
            String cycleCode,
            String unitCode,
            String unitName,
            String cycleName,
            String title,
            String text,
            OffsetDateTime readAt) {}

    /** @param open it is still to be done, by the same day */
    record Task(String id, String name, String subject, LocalDate dueOn, boolean opening, boolean open) {

        public String due() {
            return PaperDate.format(dueOn);
        }
    }

    private record DigestRow(long id, LocalDate onDay, OffsetDateTime readAt, int own, int late) {}

    private record TaskRow(
            long digestId,
            String taskId,
            String taskName,
            String subject,
            OffsetDateTime dueAt,
            int opening,
            boolean isOpen) {}

    /** The newest first. */
    Page<Notice> list(String username, int number) {
        int total = of(username, "select count(*) from " + DAYS)
                .query(Integer.class)
                .single();
        return Page.of(total, number, before -> page(username, before));
    }

    private List<Notice> page(String username, int before) {
        List<LocalDate> days = of(
                        username, "select on_day from " + DAYS + " order by on_day desc limit :size offset :offset")
                .param("size", Page.SIZE)
                .param("offset", before)
                .query(LocalDate.class)
                .list();
        return days.isEmpty() ? List.of() : notices(username, days);
    }

    private List<Notice> notices(String username, List<LocalDate> days) {
        Map<LocalDate, DigestRow> digests = of(username, DIGESTS + DIGESTS_OF_PERSON + " and d.on_day in (:days)")
                .param("days", days)
                .query(RecordMapper.of(DigestRow.class))
                .list()
                .stream()
                .collect(Collectors.toMap(DigestRow::onDay, digest -> digest));
        Map<Long, List<Task>> tasks = tasks(digests.values());
        Map<LocalDate, List<Decided>> decided = jdbc
                .sql(DECIDED)
                .param("me", username)
                .param("days", days)
                .query(RecordMapper.of(Decided.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Decided::onDay));
        return days.stream()
                .map(day -> notice(day, decided.getOrDefault(day, List.of()), digests.get(day), tasks))
                .toList();
    }

    /** @param digest null where there was nothing to be reminded of */
    private static Notice notice(LocalDate day, List<Decided> decided, DigestRow digest, Map<Long, List<Task>> tasks) {
        boolean news = decided.stream().anyMatch(one -> one.readAt() == null);
        return digest == null
                ? new Notice(day, news, decided, 0, 0, List.of())
                : new Notice(
                        day,
                        news || digest.readAt() == null,
                        decided,
                        digest.own(),
                        digest.late(),
                        tasks.getOrDefault(digest.id(), List.of()));
    }

    private Map<Long, List<Task>> tasks(Collection<DigestRow> digests) {
        if (digests.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(TASKS)
                .param("digests", digests.stream().map(DigestRow::id).toList())
                .param("most", MOST_TASKS)
                .query(RecordMapper.of(TaskRow.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(TaskRow::digestId, Collectors.mapping(this::task, Collectors.toList())));
    }

    private Task task(TaskRow row) {
        return new Task(
                row.taskId(),
                row.taskName(),
                row.subject(),
                row.dueAt().atZoneSameInstant(clock.getZone()).toLocalDate(),
                row.opening() == 1,
                row.isOpen());
    }

    /** Digests, and single decisions. */
    int unread(String username) {
        return of(
                        username,
                        "select (select count(*) " + DIGESTS_OF_PERSON + " and d.read_at is null) + (select count(*)"
                                + DECIDED_OF_PERSON + "and n.read_at is null)")
                .query(Integer.class)
                .single();
    }

    void markRead(String username) {
        for (String table : List.of("reminder_digest", "unit_notice")) {
            of(
                            username,
                            "update " + table
                                    + " set read_at = :now where recipient = :me and on_day <= :today and read_at is null")
                    .param("now", OffsetDateTime.now(clock))
                    .update();
        }
    }

    private JdbcClient.StatementSpec of(String username, String sql) {
        return jdbc.sql(sql).param("me", username).param("today", LocalDate.now(clock));
    }
}
