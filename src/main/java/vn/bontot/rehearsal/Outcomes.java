package vn.bontot.rehearsal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.bontot.award.AwardResult;
import vn.bontot.award.Awards;
import vn.bontot.award.CommitteeAwards;
import vn.bontot.campaign.CampaignDefinition;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.Organisations;
import vn.bontot.rehearsal.output.AwardRow;
import vn.bontot.rehearsal.output.AwardsFile;
import vn.bontot.rehearsal.output.ResultRow;
import vn.bontot.rehearsal.output.ResultsFile;
import vn.bontot.sql.RecordMapper;

/** Reads the results of a campaign out of the database and writes {@code results.csv} and {@code awards.csv}. */
@Simulated
class Outcomes {

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final Awards awards;

    Outcomes(JdbcClient jdbc, Organisations organisations, Awards awards) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.awards = awards;
    }

    void write(CampaignDefinition campaign, Path directory) throws IOException {
        ResultsFile.write(directory, results(campaign.code()));
        AwardsFile.write(directory, awards(campaign.code()));
    }

    /** One row per dossier that was handed in. */
    private List<ResultRow> results(String campaignCode) {
        return jdbc.sql("select cycle_code as cycle, unit_code as unit, t1, t2, t3, t4, violation_outcome, good_count,"
                        + " branches_recognised, branches_total, recognised, rating from assessment"
                        + " where campaign_code = ? and violation_outcome is not null")
                .param(campaignCode)
                .query(RecordMapper.of(ResultRow.class))
                .list();
    }

    private List<AwardRow> awards(String campaignCode) {
        List<AwardRow> rows = new ArrayList<>();
        for (Organisation committee : organisations.committees()) {
            CommitteeAwards given = awards.of(campaignCode, committee.code());
            if (given.results().isEmpty()) {
                rows.add(new AwardRow(
                        committee.code(), given.registered(), given.eligible(), given.quota(), null, null));
            }
            for (AwardResult result : given.results()) {
                rows.add(new AwardRow(
                        committee.code(),
                        given.registered(),
                        given.eligible(),
                        given.quota(),
                        result.unitCode(),
                        result.outcome()));
            }
        }
        return rows;
    }
}
