package vn.bontot.assessment;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.desk.Actor;
import vn.bontot.sql.RecordMapper;

/** The dossiers that a session went on without, and those of them that a supplementary session takes up. */
@Repository
public class LateDossiers {

    /**
     * A dossier that ended as "Không nộp" and could still be taken up.
     *
     * @param cycleName name of the yearly assessment
     */
    public record Line(
            String entryId,
            String campaignCode,
            String cycleCode,
            String cycleName,
            String committeeCode,
            String unitCode,
            String unitName) {}

    private static final String OPEN =
            """
            select a.entry_id, a.campaign_code, a.cycle_code, c.name as cycle_name, a.committee_code, a.unit_code,
              o.name as unit_name
            from assessment a
            join organisation o on o.code = a.unit_code
            join campaign_cycle c on c.campaign_code = a.campaign_code and c.code = a.cycle_code
            join round_entry e on e.id = a.entry_id and e.process_instance_id is null
            join session s on s.campaign_code = a.campaign_code and s.cycle_code = a.cycle_code
              and s.organisation_code = a.committee_code and s.kind = 'RECOGNITION' and s.state = 'ISSUED'
            where a.state = 'NOT_SUBMITTED'
              and not exists (select 1 from session award where award.campaign_code = a.campaign_code
                and award.organisation_code = a.committee_code and award.kind = 'AWARD' and award.state <> 'OPEN')
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    LateDossiers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of these committees, by campaign, cycle and unit. */
    public List<Line> open(Collection<String> committeeCodes) {
        if (committeeCodes.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(OPEN + " and a.committee_code in (:committees)"
                        + " order by a.campaign_code, a.cycle_code, a.unit_code")
                .param("committees", committeeCodes)
                .query(RecordMapper.of(Line.class))
                .list();
    }

    boolean isOpen(String entryId) {
        return !jdbc.sql(OPEN + " and a.entry_id = :entry")
                .param("entry", entryId)
                .query(RecordMapper.of(Line.class))
                .list()
                .isEmpty();
    }

    void takenUp(String entryId, String reason, String document, Actor actor, String processInstanceId) {
        jdbc.sql("insert into late_dossier (entry_id, reason, document, taken_up_by, taken_up_by_name, taken_up_at,"
                        + " process_instance_id) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        entryId,
                        reason,
                        document,
                        actor.username(),
                        actor.fullName(),
                        OffsetDateTime.now(clock),
                        processInstanceId)
                .update();
    }

    /** Its meeting has decided, or will not. */
    void ended(String entryId) {
        jdbc.sql("update late_dossier set process_instance_id = null where entry_id = ?")
                .param(entryId)
                .update();
    }

    String reason(String entryId) {
        return jdbc.sql("select reason from late_dossier where entry_id = ?")
                .param(entryId)
                .query(String.class)
                .single();
    }

    /** Process instances of a committee's dossiers that wait for their meeting, by entry. */
    List<Running> running(String campaignCode, String committeeCode) {
        return jdbc.sql("select l.entry_id, l.process_instance_id from late_dossier l join assessment a"
                        + " on a.entry_id = l.entry_id where a.campaign_code = ? and a.committee_code = ?"
                        + " and l.process_instance_id is not null order by l.entry_id")
                .params(campaignCode, committeeCode)
                .query(RecordMapper.of(Running.class))
                .list();
    }

    record Running(String entryId, String processInstanceId) {}
}
