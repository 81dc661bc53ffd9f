package vn.bontot.assessment;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.sql.RecordMapper;

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
    public List<Waiting> waiting(String campaignCode, String committeeCode) {
        return jdbc.sql(
                        """
                        select o.name as unit_name, c.name as cycle_name, a.state = 'ON_HOLD' as on_hold
                        from assessment a
                        join organisation o on o.code = a.unit_code
                        join campaign_cycle c on c.campaign_code = a.campaign_code and c.code = a.cycle_code
                        left join late_dossier l on l.entry_id = a.entry_id
                        where a.campaign_code = ? and a.committee_code = ?
                          and (a.state = 'ON_HOLD' or l.process_instance_id is not null)
                        order by c.position, a.unit_code
                        """)
                .params(campaignCode, committeeCode)
                .query(RecordMapper.of(Waiting.class))
                .list();
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
