package vn.bontot.launch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.sql.RecordMapper;

/** Who has launched the campaign, when, and who signed a pledge there. */
@Repository
public class Launches {

    private final JdbcClient jdbc;

    public Launches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The day on which the organisation launched the campaign; empty where it has not. */
    public Optional<LocalDate> launchedOn(String campaignCode, String organisationCode) {
        return find(campaignCode, organisationCode).map(Launch::launchedOn);
    }

    public Optional<Launch> find(String campaignCode, String organisationCode) {
        return jdbc.sql("select * from launch where campaign_code = ? and organisation_code = ?")
                .params(campaignCode, organisationCode)
                .query(RecordMapper.of(Launch.class))
                .optional();
    }

    /** Organisations directly below that signed the pledge, by code. */
    public List<String> pledged(String campaignCode, String superiorCode) {
        return jdbc.sql("select p.organisation_code from pledge p join organisation o on o.code = p.organisation_code"
                        + " where p.campaign_code = ? and o.parent_code = ? order by p.organisation_code")
                .params(campaignCode, superiorCode)
                .query(String.class)
                .list();
    }

    /** Records the launch and the pledges signed there. */
    void record(Launch launch, List<String> signatories) {
        jdbc.sql("insert into launch (campaign_code, organisation_code, launched_on, place, document)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                        launch.campaignCode(),
                        launch.organisationCode(),
                        launch.launchedOn(),
                        launch.place(),
                        launch.document())
                .update();
        signatories.forEach(
                code -> jdbc.sql("insert into pledge (campaign_code, organisation_code, signed_on) values (?, ?, ?)")
                        .params(launch.campaignCode(), code, launch.launchedOn())
                        .update());
    }
}
