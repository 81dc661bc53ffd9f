package vn.bontot.round;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.organisation.Organisation;
import vn.bontot.sql.RecordMapper;

/** The rounds and who is still awaited in them. */
@Repository
public class Rounds {

    private static final String NO_CYCLE = "";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Clock clock;

    public Rounds(JdbcClient jdbc, JdbcTemplate template, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.clock = clock;
    }

    /** @param cycleCode null outside the assessment */
    public static String roundId(RoundKind kind, String campaignCode, String cycleCode, String committeeCode) {
        return id(kind, campaignCode, cycleCode, committeeCode);
    }

    /** @param cycleCode null outside the assessment */
    public static String entryId(RoundKind kind, String campaignCode, String cycleCode, String unitCode) {
        return id(kind, campaignCode, cycleCode, unitCode);
    }

    /** Opens a round with every unit awaited, before the first of them can answer. */
    public String open(
            RoundKind kind, String campaignCode, String cycleCode, String committeeCode, List<Organisation> units) {
        String roundId = roundId(kind, campaignCode, cycleCode, committeeCode);
        String cycle = cycleCode == null ? NO_CYCLE : cycleCode;
        jdbc.sql("insert into round (id, kind, campaign_code, cycle_code, committee_code, opened_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(roundId, kind.name(), campaignCode, cycle, committeeCode, OffsetDateTime.now(clock))
                .update();
        template.batchUpdate(
                "insert into round_entry (id, round_id, campaign_code, cycle_code, committee_code, unit_code,"
                        + " unit_type, is_open, ended_by_round) values (?, ?, ?, ?, ?, ?, ?, true, false)",
                units,
                100,
                (statement, unit) -> {
                    statement.setString(1, entryId(kind, campaignCode, cycleCode, unit.code()));
                    statement.setString(2, roundId);
                    statement.setString(3, campaignCode);
                    statement.setString(4, cycle);
                    statement.setString(5, committeeCode);
                    statement.setString(6, unit.code());
                    statement.setString(7, unit.type().name());
                });
        return roundId;
    }

    /** Entries whose process was not started yet. */
    public List<RoundEntry> notStarted(String roundId, int limit) {
        return jdbc.sql("select * from round_entry where round_id = ? and is_open and process_instance_id is null"
                        + " order by id limit ?")
                .params(roundId, limit)
                .query(RecordMapper.of(RoundEntry.class))
                .list();
    }

    public void started(String entryId, String processInstanceId) {
        jdbc.sql("update round_entry set process_instance_id = ? where id = ?")
                .params(processInstanceId, entryId)
                .update();
    }

    public RoundEntry entry(String entryId) {
        return jdbc.sql("select * from round_entry where id = ?")
                .param(entryId)
                .query(RecordMapper.of(RoundEntry.class))
                .single();
    }

    /** As {@link #entry}, and nobody else can lock it until this transaction ends. */
    public RoundEntry lockEntry(String entryId) {
        return jdbc.sql("select * from round_entry where id = ? for update")
                .param(entryId)
                .query(RecordMapper.of(RoundEntry.class))
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("no entry " + entryId));
    }

    /** The unit's answer is awaited again. */
    public void reopen(String entryId) {
        jdbc.sql("update round_entry set is_open = true where id = ?")
                .param(entryId)
                .update();
    }

    /** As {@link #reopen}, after the round went on without the unit. */
    public void takeUpAgain(String entryId) {
        jdbc.sql("update round_entry set is_open = true, ended_by_round = false where id = ?")
                .param(entryId)
                .update();
    }

    /** The unit's answer is complete. */
    public void close(String entryId) {
        jdbc.sql("update round_entry set is_open = false where id = ?")
                .param(entryId)
                .update();
    }

    /** Waits for everybody else who asks the same of this round, then counts who is still awaited. */
    public int countOpenLocked(String roundId) {
        lock(roundId);
        return countOpen(roundId);
    }

    public void lock(String roundId) {
        jdbc.sql("select id from round where id = ? for update")
                .param(roundId)
                .query(String.class)
                .optional();
    }

    public int countOpen(String roundId) {
        return jdbc.sql("select count(*) from round_entry where round_id = ? and is_open")
                .param(roundId)
                .query(Integer.class)
                .single();
    }

    /** The round goes on: who has not answered by now is no longer awaited. One statement, so no answer falls between. */
    public int endOpen(String roundId) {
        lock(roundId);
        jdbc.sql("update round set closed_at = ? where id = ?")
                .params(OffsetDateTime.now(clock), roundId)
                .update();
        return jdbc.sql("update round_entry set is_open = false, ended_by_round = true where round_id = ? and is_open")
                .param(roundId)
                .update();
    }

    /** Entries the round went on without, whose processes still wait. */
    public List<RoundEntry> endedButRunning(String roundId, int limit) {
        return jdbc.sql("select * from round_entry where round_id = ? and ended_by_round"
                        + " and process_instance_id is not null order by id limit ?")
                .params(roundId, limit)
                .query(RecordMapper.of(RoundEntry.class))
                .list();
    }

    public void processEnded(String entryId) {
        jdbc.sql("update round_entry set process_instance_id = null where id = ?")
                .param(entryId)
                .update();
    }

    private static String id(RoundKind kind, String campaignCode, String cycleCode, String organisationCode) {
        String cycle = cycleCode == null || cycleCode.isEmpty() ? "" : cycleCode + "/";
        return kind.prefix() + "/" + campaignCode + "/" + cycle + organisationCode;
    }
}
