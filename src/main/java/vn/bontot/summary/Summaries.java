package vn.bontot.summary;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.organisation.Organisation;
import vn.bontot.round.RoundKind;
import vn.bontot.round.Rounds;
import vn.bontot.sql.RecordMapper;

/** The units' summaries. */
@Repository
public class Summaries {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Clock clock;

    public Summaries(JdbcClient jdbc, JdbcTemplate template, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.clock = clock;
    }

    public UnitSummary get(String entryId) {
        return jdbc.sql("select * from unit_summary where entry_id = ?")
                .param(entryId)
                .query(RecordMapper.of(UnitSummary.class))
                .single();
    }

    /** Whether the round still awaits the unit; until this transaction ends the round cannot go on without it. */
    boolean isAwaitedLocked(String entryId) {
        return jdbc.sql("select is_open from round_entry where id = ? for update")
                .param(entryId)
                .query(Boolean.class)
                .single();
    }

    void open(String campaignCode, String committeeCode, List<Organisation> units) {
        template.batchUpdate(
                "insert into unit_summary (entry_id, campaign_code, committee_code, unit_code, state, late)"
                        + " values (?, ?, ?, ?, 'NOT_HANDED_IN', false)",
                units,
                100,
                (statement, unit) -> {
                    statement.setString(1, Rounds.entryId(RoundKind.SUMMARY, campaignCode, null, unit.code()));
                    statement.setString(2, campaignCode);
                    statement.setString(3, committeeCode);
                    statement.setString(4, unit.code());
                });
    }

    /** What came back through its superior is measured by its first hand-in. */
    void handIn(String entryId, SummaryAnswer parts, SummaryState state, boolean late) {
        jdbc.sql("update unit_summary set state = ?, results = ?, leadership = ?, strengths = ?, limits = ?,"
                        + " lessons = ?, proposals = ?, document = ?,"
                        + " submitted_at = case when return_reason is null then ? else submitted_at end,"
                        + " late = case when return_reason is null then ? else late end where entry_id = ?")
                .params(
                        state.name(),
                        parts.results(),
                        parts.leadership(),
                        parts.strengths(),
                        parts.limits(),
                        parts.lessons(),
                        parts.proposals(),
                        parts.document(),
                        OffsetDateTime.now(clock),
                        late,
                        entryId)
                .update();
    }

    void complete(String entryId) {
        jdbc.sql("update unit_summary set state = 'COMPLETE' where entry_id = ?")
                .param(entryId)
                .update();
    }

    void giveBack(String entryId, String reason) {
        jdbc.sql("update unit_summary set state = 'RETURNED', return_reason = ? where entry_id = ?")
                .params(reason, entryId)
                .update();
    }
}
