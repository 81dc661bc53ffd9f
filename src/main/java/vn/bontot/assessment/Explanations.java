package vn.bontot.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.rules.MatchedRow;
import vn.bontot.sql.RecordMapper;

/** Which rows of which tables, in which version, decided a dossier. */
@Repository
class Explanations {

    /** When the rules were asked. */
    enum Phase {
        PROPOSAL,
        SESSION
    }

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Set<MatchedRow> known = ConcurrentHashMap.newKeySet();

    Explanations(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    void store(String entryId, Phase phase, List<MatchedRow> rows) {
        rows.forEach(this::remember);
        jdbc.sql("delete from assessment_rule where entry_id = ? and phase = ?")
                .params(entryId, phase.name())
                .update();
        template.batchUpdate(
                "insert into assessment_rule (entry_id, phase, position, decision, version, rule)"
                        + " values (?, ?, ?, ?, ?, ?)",
                IntStream.range(0, rows.size()).boxed().toList(),
                100,
                (statement, position) -> {
                    MatchedRow row = rows.get(position);
                    statement.setString(1, entryId);
                    statement.setString(2, phase.name());
                    statement.setInt(3, position);
                    statement.setString(4, row.decision());
                    statement.setString(5, row.version());
                    statement.setString(6, row.rule());
                });
    }

    List<MatchedRow> of(String entryId, Phase phase) {
        return jdbc.sql("select a.decision, a.version, a.rule, d.sentence from assessment_rule a"
                        + " join decision_row d on d.decision = a.decision and d.version = a.version and d.rule = a.rule"
                        + " where a.entry_id = ? and a.phase = ? order by a.position")
                .params(entryId, phase.name())
                .query(RecordMapper.of(MatchedRow.class))
                .list();
    }

    /** By unit, the rows that stand against those whom the rules refuse: content by content, then the whole. */
    Map<String, List<MatchedRow>> refusals(String roundId) {
        Map<String, List<MatchedRow>> refusals = new HashMap<>();
        jdbc.sql("select a.unit_code, r.decision, r.version, r.rule, d.sentence from assessment a"
                        + " join assessment_rule r on r.entry_id = a.entry_id and r.phase = 'PROPOSAL'"
                        + " join decision_row d on d.decision = r.decision and d.version = r.version"
                        + " and d.rule = r.rule where a.round_id = ? and a.rules_recognise = false"
                        + " and ((r.decision = 'political-task' and a.t1 = false)"
                        + " or (r.decision = 'meeting-quality' and a.t2 = false)"
                        + " or (r.decision = 'unity-discipline' and a.t3 = false)"
                        + " or (r.decision = 'members' and a.t4 = false)"
                        + " or (r.decision = 'recognition' and a.good_count = 4))"
                        + " order by a.unit_code, r.position")
                .param(roundId)
                .query(row -> {
                    refusals.computeIfAbsent(row.getString("unit_code"), unit -> new ArrayList<>())
                            .add(new MatchedRow(
                                    row.getString("decision"),
                                    row.getString("version"),
                                    row.getString("rule"),
                                    row.getString("sentence")));
                });
        return refusals;
    }

    private void remember(MatchedRow row) {
        if (known.contains(row)) {
            return;
        }
        boolean stored = jdbc.sql("select count(*) from decision_row where decision = ? and version = ? and rule = ?")
                        .params(row.decision(), row.version(), row.rule())
                        .query(Integer.class)
                        .single()
                > 0;
        if (!stored) {
            jdbc.sql("insert into decision_row (decision, version, rule, sentence) values (?, ?, ?, ?)")
                    .params(row.decision(), row.version(), row.rule(), row.sentence())
                    .update();
        } else {
            // Only rows that another transaction has committed may be taken for granted.
            known.add(row);
        }
    }
}
