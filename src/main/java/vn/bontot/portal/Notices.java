package vn.bontot.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.desk.PaperDate;
import vn.bontot.sql.RecordMapper;

/** The digests of somebody, as they read them in the portal with or without a mail. */
@Repository
class Notices {

    /** The rest is in "Việc của tôi". */
    private static final int MOST_TASKS = 20;

    private static final String OF_PERSON =
            "from reminder_digest d where d.recipient = :me and d.on_day <= :today and d.state <> 'EMPTY' ";

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

    private final JdbcClient jdbc;
    private final Clock clock;

    Notices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One day's digest.
     *
     * @param own number of the reader's own tasks in it, of which {@code tasks} are the first
     * @param late number of tasks that those below are late with
     */
    record Notice(LocalDate onDay, boolean isNew, int own, int late, List<Task> tasks) {

        public String day() {
            return PaperDate.format(onDay);
        }
    }

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
        int total = jdbc.sql("select count(*) " + OF_PERSON)
                .param("me", username)
                .param("today", LocalDate.now(clock))
                .query(Integer.class)
                .single();
        return Page.of(total, number, before -> page(username, before));
    }

    private List<Notice> page(String username, int before) {
        List<DigestRow> digests = jdbc.sql(
                        DIGESTS + OF_PERSON + "order by d.on_day desc, d.id limit :size offset :offset")
                .param("me", username)
                .param("today", LocalDate.now(clock))
                .param("size", Page.SIZE)
                .param("offset", before)
                .query(RecordMapper.of(DigestRow.class))
                .list();
        Map<Long, List<Task>> tasks = tasks(digests);
        return digests.stream()
                .map(digest -> new Notice(
                        digest.onDay(),
                        digest.readAt() == null,
                        digest.own(),
                        digest.late(),
                        tasks.getOrDefault(digest.id(), List.of())))
                .toList();
    }

    private Map<Long, List<Task>> tasks(List<DigestRow> digests) {
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

    int unread(String username) {
        return jdbc.sql("select count(*) " + OF_PERSON + "and d.read_at is null")
                .param("me", username)
                .param("today", LocalDate.now(clock))
                .query(Integer.class)
                .single();
    }

    void markRead(String username) {
        jdbc.sql("update reminder_digest set read_at = :now"
                        + " where recipient = :me and on_day <= :today and read_at is null")
                .param("now", OffsetDateTime.now(clock))
                .param("me", username)
                .param("today", LocalDate.now(clock))
                .update();
    }
}
