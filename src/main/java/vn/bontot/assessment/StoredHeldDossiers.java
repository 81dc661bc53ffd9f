package vn.bontot.assessment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Closes what is still on hold when the committee's award session sits. */
@Repository
class StoredHeldDossiers implements HeldDossiers {

    private final JdbcClient jdbc;

    StoredHeldDossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void closeUndecided(String campaignCode, String committeeCode) {
        jdbc.sql("update assessment set state = 'NOT_CONSIDERED' where campaign_code = ? and committee_code = ?"
                        + " and state = 'ON_HOLD'")
                .params(campaignCode, committeeCode)
                .update();
    }
}
