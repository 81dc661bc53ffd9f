package vn.bontot.desk;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The record of what happened, in plain Vietnamese, kept beyond the engine's history. */
@Repository
public class EventLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    public EventLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes down that a task was done and how, or that an answer was kept. */
    public void taskAnswered(OpenTask task, Actor actor, Outcome outcome) {
        String told = outcome.told() == null ? "" : " – " + outcome.told();
        String kept = outcome.completes() ? "" : " (lưu, chưa kết thúc)";
        String inBulk = actor.inBulk() ? " (xử lý theo danh sách)" : "";
        write(
                task.key(),
                task.name() + told + kept + inBulk,
                task.campaignCode(),
                task.cycleCode(),
                task.committeeCode(),
                task.unitCode(),
                actor);
    }

    /** Writes down an act that is no task. */
    public void happened(
            String kind, String text, String campaignCode, String committeeCode, String unitCode, Actor actor) {
        write(kind, text, campaignCode, null, committeeCode, unitCode, actor);
    }

    private void write(
            String kind,
            String text,
            String campaignCode,
            String cycleCode,
            String committeeCode,
            String unitCode,
            Actor actor) {
        Actor.OnBehalf onBehalf = actor.onBehalf();
        jdbc.sql("insert into event (happened_at, actor, actor_name, kind, campaign_code, cycle_code, committee_code,"
                        + " unit_code, text, on_behalf_reason, on_behalf_document, in_place_of)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        OffsetDateTime.now(clock),
                        actor.username(),
                        actor.fullName(),
                        kind,
                        campaignCode,
                        cycleCode,
                        committeeCode,
                        unitCode,
                        text,
                        onBehalf == null ? null : onBehalf.reason(),
                        onBehalf == null ? null : onBehalf.documentId(),
                        actor.inPlaceOf())
                .update();
    }
}
