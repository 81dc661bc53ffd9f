package vn.bontot.assessment;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.desk.Refused;
import vn.bontot.organisation.Organisation;
import vn.bontot.round.RoundKind;
import vn.bontot.round.Rounds;
import vn.bontot.sql.RecordMapper;

/** The dossiers. */
@Repository
public class Assessments {

    private static final int BATCH = 100;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Clock clock;

    public Assessments(JdbcClient jdbc, JdbcTemplate template, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.clock = clock;
    }

    public Optional<Assessment> find(String entryId) {
        return jdbc.sql("select * from assessment where entry_id = ?")
                .param(entryId)
                .query(RecordMapper.of(Assessment.class))
                .optional();
    }

    public Assessment get(String entryId) {
        return find(entryId).orElseThrow(() -> new IllegalArgumentException("no dossier " + entryId));
    }

    /** The dossiers of a round, by unit code. */
    public List<Assessment> ofRound(String roundId) {
        return jdbc.sql("select * from assessment where round_id = ? order by unit_code")
                .param(roundId)
                .query(RecordMapper.of(Assessment.class))
                .list();
    }

    /** The items with all marks, in the order of the catalogue. */
    public List<MarkedItem> items(String entryId) {
        return jdbc.sql("select c.code, c.content, c.wording, m.self_mark, m.note, m.verified_mark,"
                        + " m.verified_reason, m.appraised_mark, m.appraised_reason from assessment a join criterion c on c.campaign_code = a.campaign_code"
                        + " left join assessment_mark m on m.entry_id = a.entry_id and m.criterion_code = c.code"
                        + " where a.entry_id = ? order by c.position")
                .param(entryId)
                .query(RecordMapper.of(MarkedItem.class))
                .list();
    }

    void open(String campaignCode, String cycleCode, String committeeCode, List<Organisation> units) {
        String roundId = Rounds.roundId(RoundKind.ASSESSMENT, campaignCode, cycleCode, committeeCode);
        template.batchUpdate(
                "insert into assessment (entry_id, round_id, campaign_code, cycle_code, committee_code, unit_code,"
                        + " unit_type, state, handed_in_late, returned_times, knockout_lifted, revoked)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 'NOT_HANDED_IN', false, 0, false, false)",
                units,
                BATCH,
                (statement, unit) -> {
                    statement.setString(1, Rounds.entryId(RoundKind.ASSESSMENT, campaignCode, cycleCode, unit.code()));
                    statement.setString(2, roundId);
                    statement.setString(3, campaignCode);
                    statement.setString(4, cycleCode);
                    statement.setString(5, committeeCode);
                    statement.setString(6, unit.code());
                    statement.setString(7, unit.type().name());
                });
    }

    void handIn(String entryId, SelfAssessment answer, boolean late, String enteredBy) {
        jdbc.sql("update assessment set state = 'HANDED_IN', targets_assigned = ?, targets_met = ?,"
                        + " targets_exceeded = ?, admissions_target = ?, admissions_done = ?, overdue_petitions = ?,"
                        + " regular_meetings = ?, regular_meetings_required = ?, thematic_meetings = ?,"
                        + " thematic_meetings_required = ?, declared_violations = ?, declared_source = ?,"
                        + " unrated_members = ?, unrated_reason = ?, met_on = ?, members_present = ?,"
                        + " members_in_favour = ?, minutes_document = ?, handed_in_at = ?, handed_in_late = ?,"
                        + " entered_by = ?"
                        + " where entry_id = ?")
                .params(
                        answer.targetsAssigned(),
                        answer.targetsMet(),
                        answer.targetsExceeded(),
                        answer.admissionsTarget(),
                        answer.admissionsDone(),
                        answer.overduePetitions(),
                        answer.regularMeetings(),
                        answer.regularMeetingsRequired(),
                        answer.thematicMeetings(),
                        answer.thematicMeetingsRequired(),
                        answer.violations(),
                        answer.violationSource(),
                        answer.unratedMembers(),
                        answer.unratedReason(),
                        answer.metOn(),
                        answer.membersPresent(),
                        answer.membersInFavour(),
                        answer.minutesDocument(),
                        OffsetDateTime.now(clock),
                        late,
                        enteredBy,
                        entryId)
                .update();
        replaceMarks(entryId, answer);
    }

    private void replaceMarks(String entryId, SelfAssessment answer) {
        jdbc.sql("delete from assessment_mark where entry_id = ?")
                .param(entryId)
                .update();
        template.batchUpdate(
                "insert into assessment_mark (entry_id, criterion_code, self_mark, note) values (?, ?, ?, ?)",
                answer.marks().entrySet(),
                BATCH,
                (statement, mark) -> {
                    statement.setString(1, entryId);
                    statement.setString(2, mark.getKey());
                    statement.setString(3, mark.getValue().name());
                    statement.setString(4, answer.note(mark.getKey()));
                });
    }

    void verify(String entryId, Map<String, Mark> marks, Map<String, String> reasons) {
        mark("verified", entryId, marks, reasons);
    }

    void appraise(String entryId, Map<String, Mark> marks, Map<String, String> reasons) {
        mark("appraised", entryId, marks, reasons);
    }

    private void mark(String by, String entryId, Map<String, Mark> marks, Map<String, String> reasons) {
        template.batchUpdate(
                "update assessment_mark set %1$s_mark = ?, %1$s_reason = ? where entry_id = ? and criterion_code = ?"
                        .formatted(by),
                marks.entrySet(),
                BATCH,
                (statement, mark) -> {
                    statement.setString(1, mark.getValue().name());
                    statement.setString(2, reasons.get(mark.getKey()));
                    statement.setString(3, entryId);
                    statement.setString(4, mark.getKey());
                });
    }

    void become(String entryId, AssessmentState state) {
        jdbc.sql("update assessment set state = ? where entry_id = ?")
                .params(state.name(), entryId)
                .update();
    }

    void pass(String entryId, Passes passes, String reason) {
        jdbc.sql("update assessment set political_pass = ?, meeting_pass = ?, unity_pass = ?, member_pass = ?,"
                        + " pass_reason = ? where entry_id = ?")
                .params(passes.political(), passes.meeting(), passes.unity(), passes.member(), reason, entryId)
                .update();
    }

    /** Stores what the rules and, if it has sat, the session made of dossiers. */
    void record(List<Judgement> judgements) {
        template.batchUpdate(
                "update assessment set state = ?, t1 = ?, t2 = ?, t3 = ?, t4 = ?, violation_outcome = ?,"
                        + " good_count = ?, branches_recognised = ?, branches_total = ?, rules_recognise = ?,"
                        + " recognised = ?, rating = ?, knockout_lifted = ?, session_reason = ? where entry_id = ?",
                judgements,
                BATCH,
                (statement, judgement) -> {
                    Verdict verdict = judgement.verdict();
                    statement.setString(1, judgement.state().name());
                    statement.setObject(2, verdict.t1());
                    statement.setObject(3, verdict.t2());
                    statement.setObject(4, verdict.t3());
                    statement.setObject(5, verdict.t4());
                    statement.setString(6, verdict.violationOutcome().name());
                    statement.setObject(7, verdict.goodCount());
                    statement.setObject(8, verdict.branchesRecognised());
                    statement.setObject(9, verdict.branchesTotal());
                    statement.setObject(10, verdict.rulesRecognise());
                    statement.setObject(11, judgement.recognised());
                    statement.setString(
                            12,
                            judgement.rating() == null
                                    ? null
                                    : judgement.rating().name());
                    statement.setBoolean(13, judgement.knockoutLifted());
                    statement.setString(14, judgement.reason());
                    statement.setString(15, judgement.entryId());
                });
    }

    /**
     * Nobody fixes the session's list until this transaction ends. The round is locked first, as by whoever ends it: the
     * other way round they would wait for each other.
     *
     * @throws Refused where the list was fixed without this dossier
     */
    void demandAwaited(String entryId) {
        jdbc.sql("select id from round where id = (select round_id from round_entry where id = ?) for update")
                .param(entryId)
                .query(String.class)
                .single();
        boolean awaited = jdbc.sql("select is_open from round_entry where id = ?")
                .param(entryId)
                .query(Boolean.class)
                .single();
        if (!awaited) {
            throw new Refused("Hội nghị đã chốt danh sách; hồ sơ này được ghi “Không nộp” và chỉ có thể được xem xét"
                    + " tại hội nghị bổ sung.");
        }
    }

    /** Dossiers the session's list was fixed without. */
    void endNotSubmitted(String roundId) {
        jdbc.sql("update assessment set state = 'NOT_SUBMITTED' where round_id = ? and entry_id in"
                        + " (select id from round_entry where round_id = ? and ended_by_round)")
                .params(roundId, roundId)
                .update();
    }

    /** Recognised branches of each đảng bộ in a round. */
    Map<String, Integer> recognisedBranches(String roundId) {
        return jdbc
                .sql("select o.parent_code, count(*) from assessment a join organisation o on o.code = a.unit_code"
                        + " where a.round_id = ? and a.unit_type = 'BRANCH' and a.recognised group by o.parent_code")
                .param(roundId)
                .query((row, n) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** All active branches of each đảng bộ of a committee, registered or not. */
    Map<String, Integer> branches(String committeeCode) {
        return jdbc
                .sql("select parent_code, count(*) from organisation where committee_code = ? and type = 'BRANCH'"
                        + " and valid_to is null group by parent_code")
                .param(committeeCode)
                .query((row, n) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
