package vn.bontot.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of open tasks, kept in step with the engine in the engine's own transactions. */
@Repository
public class OpenTasks {

    private final JdbcClient jdbc;

    public OpenTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<OpenTask> find(String id) {
        return jdbc.sql("select * from desk_task where id = ?")
                .param(id)
                .query(OpenTasks::read)
                .optional();
    }

    /** As {@link #find}, and nobody else can hand in the same task until this transaction ends. */
    public Optional<OpenTask> lock(String id) {
        return jdbc.sql("select * from desk_task where id = ? for update")
                .param(id)
                .query(OpenTasks::read)
                .optional();
    }

    public List<OpenTask> createdFrom(Instant from) {
        return jdbc.sql("select * from desk_task where created_at >= ? order by created_at, process_id, entry_id, id")
                .param(from.atOffset(ZoneOffset.UTC))
                .query(OpenTasks::read)
                .list();
    }

    /** Open tasks whose data the caller selects; {@code where} follows "from desk_task t". */
    public List<OpenTask> select(String where, Object... parameters) {
        return jdbc.sql("select t.* from desk_task t " + where)
                .params(parameters)
                .query(OpenTasks::read)
                .list();
    }

    public void add(OpenTask task) {
        jdbc.sql("insert into desk_task (id, task_key, name, process_id, process_instance_id, role,"
                        + " organisation_code, campaign_code, committee_code, unit_code, cycle_code, round_id, entry_id,"
                        + " case_id, assignee, created_at, due_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        task.id(),
                        task.key(),
                        task.name(),
                        task.processId(),
                        task.processInstanceId(),
                        task.role(),
                        task.organisationCode(),
                        task.campaignCode(),
                        task.committeeCode(),
                        task.unitCode(),
                        task.cycleCode(),
                        task.roundId(),
                        task.entryId(),
                        task.caseId(),
                        task.assignee(),
                        task.createdAt().atOffset(ZoneOffset.UTC),
                        task.dueAt() == null ? null : task.dueAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void assign(String id, String assignee) {
        jdbc.sql("update desk_task set assignee = ? where id = ?")
                .params(assignee, id)
                .update();
    }

    public void remove(String id) {
        jdbc.sql("delete from desk_task where id = ?").param(id).update();
    }

    private static OpenTask read(ResultSet row, int number) throws SQLException {
        return new OpenTask(
                row.getString("id"),
                row.getString("task_key"),
                row.getString("name"),
                row.getString("process_id"),
                row.getString("process_instance_id"),
                row.getString("role"),
                row.getString("organisation_code"),
                row.getString("campaign_code"),
                row.getString("committee_code"),
                row.getString("unit_code"),
                row.getString("cycle_code"),
                row.getString("round_id"),
                row.getString("entry_id"),
                row.getString("case_id"),
                row.getString("assignee"),
                instant(row, "created_at"),
                instant(row, "due_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
