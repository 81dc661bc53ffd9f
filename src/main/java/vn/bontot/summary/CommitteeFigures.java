package vn.bontot.summary;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.sql.RecordMapper;

/** What the tables say about a committee's campaign, for its report. */
@Repository
class CommitteeFigures {

    /** One type of units. */
    public record TypeLine(OrganisationType type, int existing, int registered, int summaries) {

        public String label() {
            String label = type.label();
            return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
        }
    }

    /** A unit whose summary is not complete, and whom to call. */
    public record MissingSummary(
            String code, String name, SummaryState state, String contactName, String contactPhone) {}

    private final JdbcClient jdbc;

    CommitteeFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TypeLine> byType(String campaignCode, String committeeCode) {
        return jdbc.sql("select o.type, count(*) as existing,"
                        + " sum(case when r.state = 'ACCEPTED' then 1 else 0 end) as registered,"
                        + " sum(case when s.state = 'COMPLETE' then 1 else 0 end) as summaries"
                        + " from organisation o"
                        + " left join registration r on r.unit_code = o.code and r.campaign_code = ?"
                        + " left join unit_summary s on s.unit_code = o.code and s.campaign_code = ?"
                        + " where o.committee_code = ? and o.type <> 'COMMITTEE' and o.valid_to is null"
                        + " group by o.type order by o.type desc")
                .params(campaignCode, campaignCode, committeeCode)
                .query(RecordMapper.of(TypeLine.class))
                .list();
    }

    List<MissingSummary> missing(String campaignCode, String committeeCode) {
        return jdbc.sql("select o.code, o.name, s.state, r.contact_name, r.contact_phone from unit_summary s"
                        + " join organisation o on o.code = s.unit_code"
                        + " left join registration r on r.unit_code = s.unit_code and r.campaign_code = s.campaign_code"
                        + " where s.campaign_code = ? and s.committee_code = ? and s.state <> 'COMPLETE'"
                        + " order by o.code")
                .params(campaignCode, committeeCode)
                .query(RecordMapper.of(MissingSummary.class))
                .list();
    }
}
