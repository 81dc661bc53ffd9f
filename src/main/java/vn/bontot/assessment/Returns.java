package vn.bontot.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which dossiers went back, for what and until when; nothing of it is ever overwritten. */
@Repository
public class Returns {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Clock clock;

    Returns(JdbcClient jdbc, JdbcTemplate template, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.clock = clock;
    }

    /**
     * The dossier waits for its unit again.
     *
     * @param by name of the one who gives it back; null for a session
     * @param reasons what is wrong, by code of what is asked for
     */
    void giveBack(
            String entryId, ReturnStep step, String by, String note, LocalDate dueOn, Map<String, String> reasons) {
        jdbc.sql("update assessment set state = 'RETURNED', returned_times = returned_times + 1 where entry_id = ?")
                .param(entryId)
                .update();
        jdbc.sql("insert into assessment_return (entry_id, number, step, returned_at, returned_by, note, due_on)"
                        + " select entry_id, returned_times, ?, ?, ?, ?, ? from assessment where entry_id = ?")
                .params(step.name(), OffsetDateTime.now(clock), by, note, dueOn, entryId)
                .update();
        template.batchUpdate(
                "insert into assessment_return_item (entry_id, number, code, reason)"
                        + " select entry_id, returned_times, ?, ? from assessment where entry_id = ?",
                new TreeMap<>(reasons).entrySet(),
                100,
                (statement, reason) -> {
                    statement.setString(1, reason.getKey());
                    statement.setString(2, reason.getValue());
                    statement.setString(3, entryId);
                });
    }

    /** Every time the dossier went back, the latest first. */
    public List<DossierReturn> of(String entryId) {
        Map<Integer, Map<String, String>> reasons = new HashMap<>();
        jdbc.sql("select number, code, reason from assessment_return_item where entry_id = ? order by code")
                .param(entryId)
                .query(row -> {
                    reasons.computeIfAbsent(row.getInt("number"), number -> new TreeMap<>())
                            .put(row.getString("code"), row.getString("reason"));
                });
        return jdbc.sql("select * from assessment_return where entry_id = ? order by number desc")
                .param(entryId)
                .query((row, n) -> new DossierReturn(
                        row.getInt("number"),
                        ReturnStep.valueOf(row.getString("step")),
                        row.getObject("returned_at", OffsetDateTime.class),
                        row.getString("returned_by"),
                        row.getString("note"),
                        row.getObject("due_on", LocalDate.class),
                        reasons.getOrDefault(row.getInt("number"), Map.of())))
                .list();
    }

    /** What a dossier that has gone back is asked for now. */
    Optional<DossierReturn> open(Assessment dossier) {
        return dossier.state() == AssessmentState.RETURNED
                ? of(dossier.entryId()).stream().findFirst()
                : Optional.empty();
    }
}
