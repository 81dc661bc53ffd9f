package vn.bontot.violation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.desk.Actor;
import vn.bontot.organisation.Organisation;
import vn.bontot.sql.RecordMapper;

/** The violation cases. */
@Repository
public class Violations {

    /** Only cases that the inspection commission has taken up, and no mere requests for a revocation, touch a dossier. */
    private static final String EFFECTIVE = " and kind = 'VIOLATION' and state in ('TAKEN_UP', 'CONCLUDED')";

    private final JdbcClient jdbc;
    private final Clock clock;

    public Violations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The cases that touch a unit's dossier of a cycle, oldest first. */
    public List<ViolationCase> takenUp(String campaignCode, String cycleCode, String unitCode) {
        return jdbc.sql("select * from violation_case where campaign_code = ? and cycle_code = ? and unit_code = ?"
                        + EFFECTIVE + " order by reported_at, id")
                .params(campaignCode, cycleCode, unitCode)
                .query(RecordMapper.of(ViolationCase.class))
                .list();
    }

    /** As {@link #takenUp} for all units of a committee, by unit code; units without a case are missing. */
    public Map<String, List<ViolationCase>> takenUpOf(String campaignCode, String cycleCode, String committeeCode) {
        return jdbc
                .sql("select * from violation_case where campaign_code = ? and cycle_code = ? and committee_code = ?"
                        + EFFECTIVE + " order by reported_at, id")
                .params(campaignCode, cycleCode, committeeCode)
                .query(RecordMapper.of(ViolationCase.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(ViolationCase::unitCode));
    }

    /** All cases of a committee's units in a cycle, whatever became of them, newest first. */
    public List<ViolationCase> of(String campaignCode, String cycleCode, String committeeCode) {
        return jdbc.sql("select * from violation_case where campaign_code = ? and cycle_code = ? and committee_code = ?"
                        + " order by reported_at desc, id")
                .params(campaignCode, cycleCode, committeeCode)
                .query(RecordMapper.of(ViolationCase.class))
                .list();
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException for an unknown id */
    public ViolationCase get(String id) {
        return jdbc.sql("select * from violation_case where id = ?")
                .param(id)
                .query(RecordMapper.of(ViolationCase.class))
                .single();
    }

    /** @return id of the new case: {@code <campaign>/<cycle>/<unit>/<number>} */
    String add(ViolationReport report, Organisation unit, Actor actor) {
        // Two reports on one unit at once must not take the same number.
        jdbc.sql("select code from organisation where code = ? for update")
                .param(unit.code())
                .query(String.class)
                .single();
        String id = "%s/%s/%s/%d".formatted(report.campaignCode(), report.cycleCode(), unit.code(), next(report));
        jdbc.sql(
                        "insert into violation_case (id, campaign_code, cycle_code, committee_code, unit_code, unit_type, kind,"
                                + " member_count, source, summary, anonymous, report_document, state, reported_by,"
                                + " reported_by_name, reported_at, conclusion)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'REPORTED', ?, ?, ?, 'PENDING')")
                .params(
                        id,
                        report.campaignCode(),
                        report.cycleCode(),
                        unit.committeeCode(),
                        unit.code(),
                        unit.type().name(),
                        report.kind().name(),
                        report.memberCount(),
                        report.source().name(),
                        report.summary(),
                        report.anonymous(),
                        report.reportDocument(),
                        actor.username(),
                        actor.fullName(),
                        OffsetDateTime.now(clock))
                .update();
        return id;
    }

    private int next(ViolationReport report) {
        return 1
                + jdbc.sql("select count(*) from violation_case where campaign_code = ? and cycle_code = ?"
                                + " and unit_code = ?")
                        .params(report.campaignCode(), report.cycleCode(), report.unitCode())
                        .query(Integer.class)
                        .single();
    }

    void started(String id, String processInstanceId) {
        jdbc.sql("update violation_case set process_instance_id = ? where id = ?")
                .params(processInstanceId, id)
                .update();
    }

    void takeUp(String id) {
        jdbc.sql("update violation_case set state = 'TAKEN_UP', taken_up_at = ? where id = ?")
                .params(OffsetDateTime.now(clock), id)
                .update();
    }

    void refuse(String id, String reason) {
        jdbc.sql("update violation_case set state = 'REFUSED', refusal_reason = ? where id = ?")
                .params(reason, id)
                .update();
    }

    void conclude(String id, CaseConclusion answer) {
        jdbc.sql("update violation_case set state = 'CONCLUDED', conclusion = ?, concluded_on = ?,"
                        + " conclusion_number = ?, conclusion_document = ?, source = ?, member_count = ? where id = ?")
                .params(
                        answer.conclusion().name(),
                        answer.concludedOn(),
                        answer.conclusionNumber(),
                        answer.conclusionDocument(),
                        answer.source().name(),
                        answer.memberCount(),
                        id)
                .update();
    }

    /** A session departs from what the commission proposed about a unit's violations of a cycle. */
    public void decideInSession(
            String campaignCode, String cycleCode, String unitCode, boolean accepts, String reason) {
        jdbc.sql("update violation_case set session_accepts = ?, session_reason = ? where campaign_code = ?"
                        + " and cycle_code = ? and unit_code = ? and review_accepts is not null" + EFFECTIVE)
                .params(accepts, reason, campaignCode, cycleCode, unitCode)
                .update();
    }

    void review(String id, boolean accepts, String reason) {
        jdbc.sql("update violation_case set review_accepts = ?, review_reason = ? where id = ?")
                .params(accepts, reason, id)
                .update();
    }
}
