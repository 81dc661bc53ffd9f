package vn.bontot.launch;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.sql.RecordMapper;

/** The plans of the province and of the committees. */
@Repository
public class Plans {

    private final JdbcClient jdbc;

    public Plans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Plan> find(String campaignCode, String organisationCode) {
        return jdbc.sql("select * from plan where campaign_code = ? and organisation_code = ?")
                .params(campaignCode, organisationCode)
                .query(RecordMapper.of(Plan.class))
                .optional();
    }

    /** The plan in force, which others may cite. */
    public Optional<Plan> issued(String campaignCode, String organisationCode) {
        return find(campaignCode, organisationCode).filter(plan -> plan.state() == PlanState.APPROVED);
    }

    void handIn(String campaignCode, String organisationCode, PlanDraft draft) {
        int known = jdbc.sql("update plan set state = 'HANDED_IN', summary = ?, document = ?"
                        + " where campaign_code = ? and organisation_code = ?")
                .params(draft.summary(), draft.document(), campaignCode, organisationCode)
                .update();
        if (known == 0) {
            jdbc.sql("insert into plan (campaign_code, organisation_code, state, summary, document)"
                            + " values (?, ?, 'HANDED_IN', ?, ?)")
                    .params(campaignCode, organisationCode, draft.summary(), draft.document())
                    .update();
        }
    }

    void appraised(String campaignCode, String organisationCode) {
        jdbc.sql("update plan set state = 'APPRAISED' where campaign_code = ? and organisation_code = ?")
                .params(campaignCode, organisationCode)
                .update();
    }

    void giveBack(String campaignCode, String organisationCode, String reason) {
        jdbc.sql("update plan set state = 'RETURNED', return_reason = ?"
                        + " where campaign_code = ? and organisation_code = ?")
                .params(reason, campaignCode, organisationCode)
                .update();
    }

    void approve(String campaignCode, String organisationCode, PlanApproval approval) {
        jdbc.sql("update plan set state = 'APPROVED', met_on = ?, number = ?, issued_on = ?, signer = ?"
                        + " where campaign_code = ? and organisation_code = ?")
                .params(
                        approval.metOn(),
                        approval.number(),
                        approval.issuedOn(),
                        approval.signer(),
                        campaignCode,
                        organisationCode)
                .update();
    }
}
