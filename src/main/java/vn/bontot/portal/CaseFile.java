package vn.bontot.portal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.assessment.ViolationOutcome;
import vn.bontot.sql.RecordMapper;
import vn.bontot.violation.ViolationCase;

/** What is on record of one violation case. */
@Repository
class CaseFile {

    private static final String TOUCHED =
            """
            select o.code, o.name, a.violation_outcome as outcome, a.knockout_lifted
            from assessment a
            join organisation o on o.code = a.unit_code
            join organisation unit on unit.code = :unit
            where a.campaign_code = :campaign and a.cycle_code = :cycle and a.violation_outcome is not null
              and (o.code = unit.code
                or (o.code = unit.parent_code and (a.violation_outcome = 'KNOCKED_OUT' or a.knockout_lifted)))
            order by o.code desc
            """;

    private static final String WAITING =
            """
            select t.name, o.name as holder, t.due_at
            from desk_task t
            join organisation o on o.code = t.organisation_code
            where t.case_id = ?
            order by t.created_at
            """;

    private final JdbcClient jdbc;

    CaseFile(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param reportedBy user name of the reporter */
    record Course(String reportedBy, OffsetDateTime takenUpAt) {}

    /** A dossier that the case touches: that of the unit, and of its đảng bộ where it is pulled down with it. */
    record Touched(String code, String name, ViolationOutcome outcome, boolean knockoutLifted) {}

    /** The step the case waits for. */
    record Waiting(String name, String holder, OffsetDateTime dueAt) {}

    Optional<ViolationCase> find(String id) {
        return jdbc.sql("select * from violation_case where id = ?")
                .param(id)
                .query(RecordMapper.of(ViolationCase.class))
                .optional();
    }

    Course course(String id) {
        return jdbc.sql("select reported_by, taken_up_at from violation_case where id = ?")
                .param(id)
                .query(RecordMapper.of(Course.class))
                .single();
    }

    /** The unit first. */
    List<Touched> touched(ViolationCase known) {
        return jdbc.sql(TOUCHED)
                .param("campaign", known.campaignCode())
                .param("cycle", known.cycleCode())
                .param("unit", known.unitCode())
                .query(RecordMapper.of(Touched.class))
                .list();
    }

    List<Waiting> waiting(String id) {
        return jdbc.sql(WAITING).param(id).query(RecordMapper.of(Waiting.class)).list();
    }
}
