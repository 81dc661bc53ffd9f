package vn.bontot.desk;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import vn.bontot.sql.RecordMapper;

/** The receipts of everything that was handed in; each is written in the transaction that takes the answer. */
@Repository
public class Receipts {

    private static final Pattern NUMBER = Pattern.compile("(\\d{4})-(\\d{6,18})");
    private static final String SELECT =
            """
            select r.*, o.name as organisation_name, u.name as unit_name, c.name as cycle_name from receipt r
            left join organisation o on o.code = r.organisation_code left join organisation u on u.code = r.unit_code
            left join campaign_cycle c on c.campaign_code = r.campaign_code and c.code = r.cycle_code
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    public Receipts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param late whether it counts as late
     * @return the id of the receipt
     */
    public long issue(OpenTask task, Actor actor, boolean completed, boolean late) {
        long id = write(
                actor,
                task.id(),
                task.key(),
                task.name(),
                task.organisationCode(),
                task.campaignCode(),
                task.cycleCode(),
                task.unitCode(),
                task.caseId(),
                completed);
        if (task.dueAt() != null) {
            jdbc.sql("update receipt set due_at = ?, late = ? where id = ?")
                    .params(task.dueAt().atOffset(ZoneOffset.UTC), late, id)
                    .update();
        }
        return id;
    }

    /** Whether the due date of a task is past. */
    public boolean isPastDue(OpenTask task) {
        return task.dueAt() != null && clock.instant().isAfter(task.dueAt());
    }

    /** Writes down what opened with it. */
    public void goesOn(long id, List<String> nextSteps) {
        if (!nextSteps.isEmpty()) {
            jdbc.sql("update receipt set next_steps = ? where id = ?")
                    .params(String.join("; ", nextSteps), id)
                    .update();
        }
    }

    /** For what is handed in outside of any task; only the sender may see it. */
    public long issueToSender(
            String kind, String text, String campaignCode, String unitCode, String caseId, Actor actor) {
        return write(actor, null, kind, text, null, campaignCode, null, unitCode, caseId, true);
    }

    public Receipt get(long id) {
        return jdbc.sql(SELECT + " where r.id = ?")
                .param(id)
                .query(RecordMapper.of(Receipt.class))
                .single();
    }

    /** By the number that people have. */
    public Optional<Receipt> find(String number) {
        Matcher matcher = NUMBER.matcher(number);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return jdbc.sql(SELECT + " where r.issued_year = ? and r.id = ?")
                .params(Integer.valueOf(matcher.group(1)), Long.valueOf(matcher.group(2)))
                .query(RecordMapper.of(Receipt.class))
                .optional();
    }

    /** For the report of a violation. */
    public Receipt ofReport(String caseId) {
        return jdbc.sql(SELECT + " where r.case_id = ? and r.task_id is null")
                .param(caseId)
                .query(RecordMapper.of(Receipt.class))
                .single();
    }

    /** Everything that was handed in for one task, the latest first. */
    public List<Receipt> ofTask(String taskId) {
        return jdbc.sql(SELECT + " where r.task_id = ? order by r.id desc")
                .param(taskId)
                .query(RecordMapper.of(Receipt.class))
                .list();
    }

    /** What somebody handed in, the latest first. */
    public List<Receipt> of(String username, int first, int number) {
        return jdbc.sql(SELECT + " where r.actor = ? order by r.id desc offset ? rows fetch next ? rows only")
                .params(username, first, number)
                .query(RecordMapper.of(Receipt.class))
                .list();
    }

    public int count(String username) {
        return jdbc.sql("select count(*) from receipt where actor = ?")
                .param(username)
                .query(Integer.class)
                .single();
    }

    private long write(
            Actor actor,
            String taskId,
            String taskKey,
            String taskName,
            String organisationCode,
            String campaignCode,
            String cycleCode,
            String unitCode,
            String caseId,
            boolean completed) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into receipt (issued_year, issued_at, actor, actor_name, on_behalf, task_id, task_key,"
                        + " task_name, organisation_code, campaign_code, cycle_code, unit_code, case_id, completed)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        now.getYear(),
                        now,
                        actor.username(),
                        actor.fullName(),
                        actor.onBehalf() != null,
                        taskId,
                        taskKey,
                        taskName,
                        organisationCode,
                        campaignCode,
                        cycleCode,
                        unitCode,
                        caseId,
                        completed)
                .update(key, "id");
        return key.getKeyAs(Long.class);
    }
}
