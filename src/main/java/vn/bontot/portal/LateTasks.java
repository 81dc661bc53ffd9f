package vn.bontot.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.identity.Role;
import vn.bontot.identity.Scope;
import vn.bontot.sql.RecordMapper;

/** The overdue tasks of a campaign that lie with organisations somebody may see. */
@Repository
class LateTasks {

    private static final String WHERE =
            """
            where t.campaign_code = :campaign and t.due_at < :now and t.organisation_code in %s
            """
                    .formatted(Scope.BELOW_ROOTS);

    private static final String FILTER =
            """
              and (:committee = '' or t.committee_code = :committee)
              and (:task = '' or t.task_key = :task)
              and (:name = '%%' or %s like :name escape '!' or lower(t.unit_code) like :name escape '!')
            """
                    .formatted(NameSearch.folded("coalesce(unit.name, holder.name)"));

    private static final String FROM =
            """
            from desk_task t
            join organisation holder on holder.code = t.organisation_code
            left join organisation unit on unit.code = t.unit_code
            left join organisation committee on committee.code = t.committee_code
            left join campaign_cycle cycle on cycle.campaign_code = t.campaign_code and cycle.code = t.cycle_code
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    LateTasks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What the list is narrowed to; empty strings narrow nothing.
     *
     * @param task key of a task
     * @param name part of an organisation's name or code
     */
    record Filter(String committee, String task, String name) {}

    /** The overdue tasks of one committee. */
    record InCommittee(String code, String name, int tasks) {}

    /** Those that are longest overdue first. */
    Page<TaskLine> list(String campaignCode, Set<String> roots, Filter filter, int number) {
        Map<String, Object> parameters = parameters(campaignCode, roots);
        parameters.put("committee", filter.committee());
        parameters.put("task", filter.task());
        parameters.put("name", NameSearch.pattern(filter.name()));
        int total = jdbc.sql("select count(*) " + FROM + WHERE + FILTER)
                .params(parameters)
                .query(Integer.class)
                .single();
        LocalDate today = LocalDate.now(clock);
        List<TaskLine> rows = jdbc.sql("select t.id, t.name, t.role, coalesce(unit.name, committee.name, holder.name)"
                        + " as subject, holder.name as holder, cycle.name as cycle, t.assignee, t.due_at " + FROM
                        + WHERE + FILTER + " order by t.due_at, t.id limit :size offset :offset")
                .params(parameters)
                .param("size", Page.SIZE)
                .param("offset", Page.offset(number))
                .query((row, n) -> new TaskLine(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("subject"),
                        Role.of(row.getString("role")).label() + ", " + row.getString("holder"),
                        row.getString("cycle"),
                        false,
                        row.getString("assignee") == null,
                        MyWork.dueOn(row, clock),
                        today))
                .list();
        return new Page<>(rows, Page.atLeastFirst(number), total);
    }

    /** The kinds of tasks among them: key to name. */
    Map<String, String> kinds(String campaignCode, Set<String> roots) {
        Map<String, String> kinds = new LinkedHashMap<>();
        jdbc.sql("select t.task_key, min(t.name) from desk_task t " + WHERE + " group by t.task_key order by 2")
                .params(parameters(campaignCode, roots))
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .forEach(entry -> kinds.put(entry.getKey(), entry.getValue()));
        return kinds;
    }

    /** How many lie with each committee and what is below it; those with the most first. */
    List<InCommittee> byCommittee(String campaignCode, Set<String> roots) {
        return jdbc.sql("select c.code, c.name, count(*) as tasks from desk_task t"
                        + " join organisation c on c.code = t.committee_code " + WHERE
                        + " group by c.code, c.name order by 3 desc, 1")
                .params(parameters(campaignCode, roots))
                .query(RecordMapper.of(InCommittee.class))
                .list();
    }

    private Map<String, Object> parameters(String campaignCode, Set<String> roots) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("campaign", campaignCode);
        parameters.put("roots", roots);
        parameters.put("now", OffsetDateTime.now(clock));
        return parameters;
    }
}
