package vn.bontot.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.OpenTasks;
import vn.bontot.sql.RecordMapper;

/** The rows that a moved date changes, and the record of the act. */
@Repository
class DateMoves {

    private static final String MOVES =
            """
            select m.*, c.name as cycle_name, o.name as organisation_name
            from date_move m
              left join campaign_cycle c on c.campaign_code = m.campaign_code and c.code = m.cycle_code
              left join organisation o on o.code = m.organisation_code
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final OpenTasks openTasks;
    private final Clock clock;

    DateMoves(JdbcClient jdbc, JdbcTemplate template, OpenTasks openTasks, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.openTasks = openTasks;
        this.clock = clock;
    }

    /** Waits for everybody else who moves a date of the campaign. */
    void lock(String campaignCode) {
        jdbc.sql("select name from calendar_entry where campaign_code = ? for update")
                .param(campaignCode)
                .query(String.class)
                .list();
    }

    /** The open tasks of a campaign that have a date; of one organisation or committee where one is named. */
    List<OpenTask> openTasks(String campaignCode, String organisationCode) {
        return organisationCode == null
                ? openTasks.select("where t.campaign_code = ? and t.due_at is not null order by t.id", campaignCode)
                : openTasks.select(
                        "where t.campaign_code = ? and t.due_at is not null and (t.unit_code = ? or t.committee_code = ?)"
                                + " order by t.id",
                        campaignCode,
                        organisationCode,
                        organisationCode);
    }

    /** In the order of their ids, as everybody does who changes several. */
    void setDue(List<DatedTask> tasks) {
        template.batchUpdate("update desk_task set due_at = ? where id = ?", tasks, 500, (statement, task) -> {
            statement.setObject(1, CampaignCalendar.endOf(task.to()));
            statement.setString(2, task.task().id());
        });
    }

    void moveEntry(DateChange change, String source) {
        jdbc.sql("update calendar_entry set due_on = ?, source = ?"
                        + " where campaign_code = ? and cycle_code = ? and name = ?")
                .params(change.to(), source, change.campaignCode(), change.cycleCode(), change.name())
                .update();
    }

    /** A new row each time: the number of the last one says whether the calendar has to be read again. */
    void extend(DateChange change) {
        jdbc.sql("delete from date_extension where campaign_code = ? and cycle_code = ? and name = ?"
                        + " and organisation_code = ?")
                .params(change.campaignCode(), change.cycleCode(), change.name(), change.organisationCode())
                .update();
        jdbc.sql("insert into date_extension (campaign_code, cycle_code, name, organisation_code, due_on)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                        change.campaignCode(),
                        change.cycleCode(),
                        change.name(),
                        change.organisationCode(),
                        change.to())
                .update();
    }

    long record(DateChange change, String label, LocalDate from, String reason, String document, Actor actor) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("insert into date_move (campaign_code, cycle_code, name, label, organisation_code, from_day, to_day,"
                        + " reason, document_number, moved_at, moved_by, moved_by_name, tasks, timers)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)")
                .params(
                        change.campaignCode(),
                        change.cycleCode(),
                        change.name(),
                        label,
                        change.organisationCode(),
                        from,
                        change.to(),
                        reason,
                        document,
                        OffsetDateTime.now(clock),
                        actor.username(),
                        actor.fullName())
                .update(id, "id");
        return id.getKeyAs(Long.class);
    }

    void counted(long id, int tasks, int timers) {
        jdbc.sql("update date_move set tasks = ?, timers = ? where id = ?")
                .params(tasks, timers, id)
                .update();
    }

    void finish(String campaignCode) {
        jdbc.sql("update date_move set finished_at = ? where campaign_code = ? and finished_at is null")
                .params(OffsetDateTime.now(clock), campaignCode)
                .update();
    }

    List<String> unfinishedCampaigns() {
        return jdbc.sql("select distinct campaign_code from date_move where finished_at is null")
                .query(String.class)
                .list();
    }

    /** The newest first. */
    List<DateMove> of(String campaignCode) {
        return jdbc.sql(MOVES + " where m.campaign_code = ? order by m.id desc")
                .param(campaignCode)
                .query(RecordMapper.of(DateMove.class))
                .list();
    }

    Optional<DateMove> find(long id) {
        return jdbc.sql(MOVES + " where m.id = ?")
                .param(id)
                .query(RecordMapper.of(DateMove.class))
                .optional();
    }
}
