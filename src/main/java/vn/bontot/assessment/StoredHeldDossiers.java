package vn.bontot.assessment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Closes what is still undecided when the committee's award session sits: on hold, or waiting for its own meeting. */
@Repository
class StoredHeldDossiers implements HeldDossiers {

    private static final String CLOSE = "update assessment set state = 'NOT_CONSIDERED' where ";

    private final JdbcClient jdbc;
    private final LateDossiers lateDossiers;
    private final LateDossierProcess process;

    StoredHeldDossiers(JdbcClient jdbc, LateDossiers lateDossiers, LateDossierProcess process) {
        this.jdbc = jdbc;
        this.lateDossiers = lateDossiers;
        this.process = process;
    }

    @Override
    public void closeUndecided(String campaignCode, String committeeCode) {
        // Nobody takes another dossier up meanwhile.
        jdbc.sql("select id from round where campaign_code = ? and committee_code = ? and kind = 'ASSESSMENT'"
                        + " order by id for update")
                .params(campaignCode, committeeCode)
                .query(String.class)
                .list();
        jdbc.sql(CLOSE + "campaign_code = ? and committee_code = ? and state = 'ON_HOLD'")
                .params(campaignCode, committeeCode)
                .update();
        lateDossiers.running(campaignCode, committeeCode).forEach(running -> {
            jdbc.sql(CLOSE + "entry_id = ?").param(running.entryId()).update();
            process.end(running.processInstanceId());
            lateDossiers.ended(running.entryId());
        });
    }
}
