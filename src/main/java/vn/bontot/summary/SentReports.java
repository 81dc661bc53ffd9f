package vn.bontot.summary;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.campaign.Campaigns;
import vn.bontot.campaign.CommitteeReportLine;
import vn.bontot.campaign.CommitteeReports;
import vn.bontot.sql.RecordMapper;

/** Which committees have reported to the province. */
@Repository
public class SentReports implements CommitteeReports {

    private final JdbcClient jdbc;
    private final Campaigns campaigns;

    public SentReports(JdbcClient jdbc, Campaigns campaigns) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
    }

    @Override
    public List<CommitteeReportLine> of(String campaignCode) {
        return jdbc.sql("select o.code, o.name, r.sent_at, coalesce(r.late, false) as late,"
                        + " (select count(*) from registration g where g.campaign_code = ?"
                        + " and g.committee_code = o.code and g.state = 'ACCEPTED') as registered,"
                        + " (select count(*) from unit_summary s where s.campaign_code = ?"
                        + " and s.committee_code = o.code and s.state = 'COMPLETE') as summaries"
                        + " from organisation o"
                        + " left join committee_report r on r.committee_code = o.code and r.campaign_code = ?"
                        + " where o.type = 'COMMITTEE' and o.valid_to is null order by o.code")
                .params(campaignCode, campaignCode, campaignCode)
                .query(RecordMapper.of(CommitteeReportLine.class))
                .list();
    }

    /** Waits for everybody else who asks the same, then says whether no committee's report is missing. */
    public boolean areCompleteLocked(String campaignCode) {
        campaigns.lock(campaignCode);
        return of(campaignCode).stream().noneMatch(CommitteeReportLine::isMissing);
    }
}
