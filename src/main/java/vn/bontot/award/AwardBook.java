package vn.bontot.award;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.sql.RecordMapper;

/** The rows of a committee's award. */
@Repository
class AwardBook {

    private static final int BATCH = 100;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    AwardBook(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    Optional<AwardQuotaRow> find(String campaignCode, String committeeCode) {
        return jdbc.sql("select * from award_quota where campaign_code = ? and committee_code = ?")
                .params(campaignCode, committeeCode)
                .query(RecordMapper.of(AwardQuotaRow.class))
                .optional();
    }

    /** The committee's row; whoever decides on its awards waits here for the other. */
    AwardQuotaRow lock(String campaignCode, String committeeCode) {
        if (find(campaignCode, committeeCode).isEmpty()) {
            jdbc.sql("insert into award_quota (campaign_code, committee_code, registered, eligible, quota, stage)"
                            + " values (?, ?, 0, 0, 0, 'PREPARING')")
                    .params(campaignCode, committeeCode)
                    .update();
        }
        return jdbc.sql("select * from award_quota where campaign_code = ? and committee_code = ? for update")
                .params(campaignCode, committeeCode)
                .query(RecordMapper.of(AwardQuotaRow.class))
                .single();
    }

    /** The rows of all committees, always locked in the same order. */
    List<AwardQuotaRow> lockAll(String campaignCode) {
        return jdbc.sql("select * from award_quota where campaign_code = ? order by committee_code for update")
                .param(campaignCode)
                .query(RecordMapper.of(AwardQuotaRow.class))
                .list();
    }

    /** Writes the list in place of any earlier one; {@code proposalReasons} by unit code. */
    void store(String campaignCode, String committeeCode, AwardList list, Map<String, String> proposalReasons) {
        jdbc.sql("update award_quota set registered = ?, eligible = ?, quota = ? where campaign_code = ?"
                        + " and committee_code = ?")
                .params(list.registered(), list.eligible(), list.quota().quota(), campaignCode, committeeCode)
                .update();
        jdbc.sql("delete from award where campaign_code = ? and committee_code = ?")
                .params(campaignCode, committeeCode)
                .update();
        template.batchUpdate(
                "insert into award (campaign_code, committee_code, unit_code, unit_type, position, tied,"
                        + " targets_exceeded, targets_assigned, members_good, members_rated, suggestion,"
                        + " proposal_reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                list.lines(),
                BATCH,
                (statement, line) -> {
                    AwardCandidate figures = line.candidate();
                    statement.setString(1, campaignCode);
                    statement.setString(2, committeeCode);
                    statement.setString(3, line.unitCode());
                    statement.setString(4, line.unitType().name());
                    statement.setInt(5, line.position());
                    statement.setBoolean(6, line.tied());
                    statement.setLong(7, figures.targetsExceeded());
                    statement.setLong(8, figures.targetsAssigned());
                    statement.setLong(9, figures.membersGood());
                    statement.setLong(10, figures.membersRated());
                    statement.setString(11, line.suggestion().name());
                    statement.setString(12, proposalReasons.get(line.unitCode()));
                });
    }

    void listed(String campaignCode, String committeeCode, String note, String noNominationReason) {
        jdbc.sql("update award_quota set stage = 'LISTED', list_note = ?, no_nomination_reason = ?,"
                        + " returned_reason = null where campaign_code = ? and committee_code = ?")
                .params(note, noNominationReason, campaignCode, committeeCode)
                .update();
    }

    void returned(String campaignCode, String committeeCode, String reason) {
        jdbc.sql("update award_quota set stage = 'PREPARING', returned_reason = ? where campaign_code = ?"
                        + " and committee_code = ?")
                .params(reason, campaignCode, committeeCode)
                .update();
    }

    void decided(String campaignCode, String committeeCode, String noNominationReason) {
        jdbc.sql("update award_quota set stage = 'DECIDED', no_nomination_reason = ? where campaign_code = ?"
                        + " and committee_code = ?")
                .params(noNominationReason, campaignCode, committeeCode)
                .update();
    }

    void issued(String campaignCode, String committeeCode, String submissionNumber) {
        jdbc.sql("update award_quota set stage = 'ISSUED', submission_number = ? where campaign_code = ?"
                        + " and committee_code = ?")
                .params(submissionNumber, campaignCode, committeeCode)
                .update();
    }

    /** In the suggested order. */
    List<AwardRow> rows(String campaignCode, String committeeCode) {
        return jdbc.sql("select * from award where campaign_code = ? and committee_code = ? order by position")
                .params(campaignCode, committeeCode)
                .query(RecordMapper.of(AwardRow.class))
                .list();
    }

    void result(String campaignCode, String unitCode, String result, String reason) {
        jdbc.sql("update award set result = ?, result_reason = ? where campaign_code = ? and unit_code = ?")
                .params(result, reason, campaignCode, unitCode)
                .update();
    }
}
