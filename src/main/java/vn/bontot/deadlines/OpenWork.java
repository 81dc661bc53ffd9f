package vn.bontot.deadlines;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.Application;
import vn.bontot.sql.RecordMapper;

/** The open tasks of a scope, seen from their due dates; what was done or moved is simply not found any more. */
@Repository
class OpenWork {

    /**
     * One open task and one person who is to hear of it.
     *
     * @param superior the person is the superior's officer, not one who has to do it
     */
    record Hearer(
            String username,
            boolean superior,
            String taskId,
            String taskName,
            String organisationName,
            String unitName,
            OffsetDateTime dueAt,
            String assignee) {

        LocalDate dueOn() {
            return day(dueAt);
        }

        boolean isAssignee() {
            return !superior && username.equals(assignee);
        }
    }

    private static final String PROVINCE = "(select code from organisation where type = 'PROVINCE')";
    private static final String OF_PROVINCE = "t.campaign_code = :campaign and t.organisation_code = " + PROVINCE;
    private static final String OF_COMMITTEE =
            "t.campaign_code = :campaign and t.committee_code = :committee" + " and t.organisation_code <> " + PROVINCE;

    /** The superior of every organisation is its parent; the province has none. */
    private static final String HEARERS =
            """
            select a.username, false as superior, t.id as task_id, t.name as task_name, o.name as organisation_name,
                   u.name as unit_name, t.due_at, t.assignee
            from desk_task t
              join organisation o on o.code = t.organisation_code
              left join organisation u on u.code = t.unit_code
              join held_post p on p.organisation_code = o.code and p.role = t.role
              join account a on a.username = p.username
            where %1$s and t.due_at < :before and a.enabled
              and p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today)
            union
            select a.username, true, t.id, t.name, o.name, u.name, t.due_at, t.assignee
            from desk_task t
              join organisation o on o.code = t.organisation_code
              left join organisation u on u.code = t.unit_code
              join held_post p on p.organisation_code = o.parent_code
                and p.role = case o.type when 'BRANCH' then 'grassroots-office' else 'organisation-board' end
              join account a on a.username = p.username
            where %1$s and t.due_at < :overdueBefore and a.enabled
              and p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today)
            order by username, due_at, task_id
            """;

    /** New to them: nobody told them yet that it has opened. */
    private static final String JUST_OPENED =
            """
            select * from (%s) h where not h.superior and not exists (
              select 1 from reminder_item i join reminder_digest d on d.id = i.digest_id
              where i.task_id = h.task_id and i.opening and d.recipient = h.username)
            order by h.username, h.due_at, h.task_id
            """
                    .formatted(HEARERS.formatted("t.created_at >= :since and t.created_at <= :now"));

    private static final String AMONG = HEARERS.formatted("t.id in (:tasks)");

    /** After every due date. */
    private static final OffsetDateTime NEVER = CampaignCalendar.startOf(LocalDate.of(9999, 1, 1));

    private final JdbcClient jdbc;

    OpenWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Due dates of the open tasks, up to and including the last one asked for. */
    Set<LocalDate> dueDays(ReminderScope scope, LocalDate last) {
        return inScope("select distinct t.due_at from desk_task t where %1$s and t.due_at < :before", scope, last)
                .query(OffsetDateTime.class)
                .list()
                .stream()
                .map(OpenWork::day)
                .collect(Collectors.toSet());
    }

    /**
     * The open tasks due up to and including {@code last} with those who hold their role today; those overdue also with
     * the superior's officers.
     */
    List<Hearer> hearers(ReminderScope scope, LocalDate today, LocalDate last) {
        return addressed(inScope(HEARERS, scope, last), today);
    }

    /** The tasks opened between two moments, with those of their holders who were not told so yet. */
    List<Hearer> justOpened(OffsetDateTime since, OffsetDateTime now, LocalDate today) {
        return addressed(
                jdbc.sql(JUST_OPENED).param("since", since).param("now", now).param("before", NEVER), today);
    }

    /** Which of the tasks are still open, with those who are to hear of them today. */
    List<Hearer> among(Set<String> taskIds, LocalDate today) {
        return addressed(jdbc.sql(AMONG).param("tasks", taskIds).param("before", NEVER), today);
    }

    /** Once somebody has a task in hand, the others who hold its role are left alone. */
    private static List<Hearer> addressed(JdbcClient.StatementSpec statement, LocalDate today) {
        List<Hearer> hearers = statement
                .param("today", today)
                .param("overdueBefore", CampaignCalendar.startOf(today))
                .query(RecordMapper.of(Hearer.class))
                .list();
        Set<String> inHand =
                hearers.stream().filter(Hearer::isAssignee).map(Hearer::taskId).collect(Collectors.toSet());
        return hearers.stream()
                .filter(hearer -> hearer.superior() || hearer.isAssignee() || !inHand.contains(hearer.taskId()))
                .toList();
    }

    private JdbcClient.StatementSpec inScope(String sql, ReminderScope scope, LocalDate last) {
        return jdbc.sql(sql.formatted(scope.ofProvince() ? OF_PROVINCE : OF_COMMITTEE))
                .param("campaign", scope.campaignCode())
                .param("committee", scope.committeeCode())
                .param("before", CampaignCalendar.startOf(last.plusDays(1)));
    }

    private static LocalDate day(OffsetDateTime instant) {
        return instant.atZoneSameInstant(ZoneId.of(Application.ZONE)).toLocalDate();
    }
}
