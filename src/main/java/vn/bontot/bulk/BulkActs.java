package vn.bontot.bulk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.desk.Actor;
import vn.bontot.desk.Verdict;
import vn.bontot.sql.RecordMapper;

/** The acts on many tasks. Who waits for whom is settled by single statements on their states. */
@Repository
public class BulkActs {

    private static final int BATCH = 100;

    private static final String SELECT =
            """
            select a.*, coalesce(floor(extract(epoch from a.starts_at) - extract(epoch from current_timestamp)), 0)
                as seconds_left,
              (select count(*) from bulk_item i where i.act_id = a.id) as total,
              (select count(*) from bulk_item i where i.act_id = a.id and i.state = 'DONE') as done,
              (select count(*) from bulk_item i where i.act_id = a.id and i.state = 'REFUSED') as refused,
              (select count(*) from bulk_item i where i.act_id = a.id and i.attention <> '') as remarkable
            from bulk_act a
            """;

    private static final String ITEMS =
            """
            select i.*, unit.name as unit_name, above.name as above_name
            from bulk_item i join organisation unit on unit.code = i.unit_code
            left join organisation above on above.code = unit.parent_code
            """;

    /** Rows that another node works on are passed over. */
    private static final String NEXT =
            """
            select act_id, task_id from bulk_item
            where state = 'WAITING' and act_id in (select id from bulk_act where state = 'RUNNING')
            order by act_id, position limit 1 for update skip locked
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Clock clock;

    BulkActs(JdbcClient jdbc, JdbcTemplate template, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.clock = clock;
    }

    /** An act of this person; nobody else's is found. */
    public Optional<BulkAct> find(String id, String username) {
        return jdbc.sql(SELECT + " where a.id = ? and a.username = ?")
                .params(id, username)
                .query(RecordMapper.of(BulkAct.class))
                .optional();
    }

    /** The last ones of this person that were queued, newest first. */
    public List<BulkAct> recent(String username, int number) {
        return jdbc.sql(SELECT + " where a.username = ? and a.state <> 'PREPARED' order by a.starts_at desc limit ?")
                .params(username, number)
                .query(RecordMapper.of(BulkAct.class))
                .list();
    }

    /** What was refused first, then what is to be looked at. */
    public List<BulkItem> items(String actId) {
        return jdbc.sql(ITEMS
                        + " where i.act_id = ? order by case i.state when 'REFUSED' then 0 else 1 end, i.position")
                .param(actId)
                .query(RecordMapper.of(BulkItem.class))
                .list();
    }

    void add(String id, Actor actor, BulkKind kind, Verdict verdict, List<Candidate> chosen) {
        jdbc.sql("insert into bulk_act (id, username, full_name, task_key, verdict, state, prepared_at)"
                        + " values (?, ?, ?, ?, ?, 'PREPARED', ?)")
                .params(id, actor.username(), actor.fullName(), kind.key(), verdict.name(), OffsetDateTime.now(clock))
                .update();
        template.batchUpdate(
                "insert into bulk_item (act_id, task_id, position, unit_code, campaign_code, cycle_code, attention, state)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 'WAITING')",
                IntStream.range(0, chosen.size()).boxed().toList(),
                BATCH,
                (statement, position) -> {
                    Candidate task = chosen.get(position);
                    statement.setString(1, id);
                    statement.setString(2, task.id());
                    statement.setInt(3, position);
                    statement.setString(4, task.unitCode());
                    statement.setString(5, task.campaignCode());
                    statement.setString(6, task.cycleCode());
                    statement.setString(7, task.attention());
                });
    }

    /** @return whether it was still to be queued */
    boolean queue(String id, String username, String reason, LocalDate dueOn, long seconds) {
        return jdbc.sql("update bulk_act set state = 'QUEUED', reason = ?, due_on = ?,"
                                + " starts_at = current_timestamp + cast(? as integer) * interval '1' second"
                                + " where id = ? and username = ? and state = 'PREPARED'")
                        .params(reason, dueOn, seconds, id, username)
                        .update()
                > 0;
    }

    /** @param reasons by task */
    void ownReasons(String actId, Map<String, String> reasons) {
        template.batchUpdate(
                "update bulk_item set reason = ? where act_id = ? and task_id = ?",
                reasons.entrySet(),
                BATCH,
                (statement, reason) -> {
                    statement.setString(1, reason.getValue());
                    statement.setString(2, actId);
                    statement.setString(3, reason.getKey());
                });
    }

    /** @return whether it had not been started */
    boolean withdraw(String id, String username) {
        return jdbc.sql("update bulk_act set state = 'WITHDRAWN' where id = ? and username = ? and state = 'QUEUED'")
                        .params(id, username)
                        .update()
                > 0;
    }

    void startDue() {
        jdbc.sql("update bulk_act set state = 'RUNNING' where state = 'QUEUED' and starts_at <= current_timestamp")
                .update();
    }

    /** The next task that waits; until this transaction ends it is the caller's alone. */
    Optional<BulkItem> takeNext() {
        return jdbc.sql(NEXT)
                .query((row, number) -> new String[] {row.getString(1), row.getString(2)})
                .optional()
                .map(key -> jdbc.sql(ITEMS + " where i.act_id = ? and i.task_id = ?")
                        .params(key[0], key[1])
                        .query(RecordMapper.of(BulkItem.class))
                        .single());
    }

    BulkAct get(String id) {
        return jdbc.sql(SELECT + " where a.id = ?")
                .param(id)
                .query(RecordMapper.of(BulkAct.class))
                .single();
    }

    void done(BulkItem item) {
        jdbc.sql("update bulk_item set state = 'DONE' where act_id = ? and task_id = ?")
                .params(item.actId(), item.taskId())
                .update();
    }

    /** Nothing happens where somebody has carried it out meanwhile. */
    void refuse(BulkItem item, String refusal) {
        jdbc.sql("update bulk_item set state = 'REFUSED', refusal = ? where act_id = ? and task_id = ?"
                        + " and state = 'WAITING'")
                .params(refusal.substring(0, Math.min(refusal.length(), 2000)), item.actId(), item.taskId())
                .update();
    }

    void endFinished() {
        jdbc.sql("update bulk_act set state = 'DONE' where state = 'RUNNING' and not exists"
                        + " (select 1 from bulk_item i where i.act_id = bulk_act.id and i.state = 'WAITING')")
                .update();
    }
}
