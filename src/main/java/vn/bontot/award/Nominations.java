package vn.bontot.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.sql.RecordMapper;

/** The nominees of all committees whose decisions are issued. */
@Repository
class Nominations {

    private final JdbcClient jdbc;

    Nominations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By committee, then in its suggested order. */
    List<Nomination> of(String campaignCode) {
        return jdbc.sql("select a.unit_code, u.name as unit_name, a.unit_type, a.committee_code,"
                        + " c.name as committee_name, a.position, a.targets_exceeded, a.targets_assigned,"
                        + " a.members_good, a.members_rated, a.appraisal, a.appraisal_reason, a.opinion,"
                        + " a.opinion_reason"
                        + " from award a"
                        + " join award_quota q on q.campaign_code = a.campaign_code"
                        + " and q.committee_code = a.committee_code and q.stage = 'ISSUED'"
                        + " join organisation u on u.code = a.unit_code"
                        + " join organisation c on c.code = a.committee_code"
                        + " where a.campaign_code = ? and a.result = 'NOMINATED'"
                        + " order by a.committee_code, a.position")
                .param(campaignCode)
                .query(RecordMapper.of(Nomination.class))
                .list();
    }

    void appraise(String campaignCode, String unitCode, Nomination.Appraisal appraisal, String reason) {
        jdbc.sql("update award set appraisal = ?, appraisal_reason = ? where campaign_code = ? and unit_code = ?")
                .params(appraisal.name(), reason, campaignCode, unitCode)
                .update();
    }

    void giveOpinion(String campaignCode, String unitCode, Nomination.Opinion opinion, String reason) {
        jdbc.sql("update award set opinion = ?, opinion_reason = ? where campaign_code = ? and unit_code = ?")
                .params(opinion.name(), reason, campaignCode, unitCode)
                .update();
    }

    /** Why the list was sent back; empty where it was not, or is appraised again. */
    Optional<String> returnedReason(String campaignCode) {
        return jdbc.sql("select returned_reason from provincial_award where campaign_code = ?"
                        + " and returned_reason is not null")
                .param(campaignCode)
                .query(String.class)
                .optional();
    }

    /** @param reason null: the list is no longer sent back */
    void sendBack(String campaignCode, String reason) {
        ensureRow(campaignCode);
        jdbc.sql("update provincial_award set returned_reason = ? where campaign_code = ?")
                .params(reason, campaignCode)
                .update();
    }

    void councilMet(String campaignCode, LocalDate on, String document) {
        ensureRow(campaignCode);
        jdbc.sql("update provincial_award set council_met_on = ?, council_document = ? where campaign_code = ?")
                .params(on, document, campaignCode)
                .update();
    }

    private void ensureRow(String campaignCode) {
        boolean missing = jdbc.sql("select count(*) from provincial_award where campaign_code = ?")
                        .param(campaignCode)
                        .query(Integer.class)
                        .single()
                == 0;
        if (missing) {
            jdbc.sql("insert into provincial_award (campaign_code) values (?)")
                    .param(campaignCode)
                    .update();
        }
    }
}
