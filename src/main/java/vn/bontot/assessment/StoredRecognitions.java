package vn.bontot.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.organisation.OrganisationType;

/** The units' campaigns, summed up in the database. */
@Repository
class StoredRecognitions implements Recognitions {

    private static final String RECORDS =
            """
            select o.code, o.type,
              coalesce(own.recognised, 0) = (select count(*) from campaign_cycle c where c.campaign_code = r.campaign_code)
                as every_cycle,
              coalesce(own.revoked, 0) > 0 as revoked,
              coalesce(own.exceeded, 0) as exceeded, coalesce(own.assigned, 0) as assigned
            from registration r
            join organisation o on o.code = r.unit_code
            left join (
              select unit_code,
                sum(case when recognised or revoked then 1 else 0 end) as recognised,
                sum(case when revoked then 1 else 0 end) as revoked,
                sum(targets_exceeded) as exceeded, sum(targets_assigned) as assigned
              from assessment where campaign_code = :campaign and committee_code = :committee
              group by unit_code) own on own.unit_code = o.code
            where r.campaign_code = :campaign and r.committee_code = :committee and r.state = 'ACCEPTED'
            order by o.code
            """;

    /** Own rows, and those of a đảng bộ's branches once more for the đảng bộ. */
    private static final String MEMBERS =
            """
            select unit, sum(good) as good, sum(rated) as rated
            from (
              select o.code as unit, m.good, m.rated
              from member_rating m join organisation o on o.code = m.unit_code
              where m.campaign_code = :campaign and o.committee_code = :committee
              union all
              select o.parent_code as unit, m.good, m.rated
              from member_rating m join organisation o on o.code = m.unit_code
              where m.campaign_code = :campaign and o.committee_code = :committee and o.type = 'BRANCH') counted
            group by unit
            """;

    private final JdbcClient jdbc;

    StoredRecognitions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<UnitRecord> records(String campaignCode, String committeeCode) {
        Map<String, MemberFigures> members = members(campaignCode, committeeCode);
        return jdbc.sql(RECORDS)
                .param("campaign", campaignCode)
                .param("committee", committeeCode)
                .query((row, number) -> {
                    MemberFigures figures = members.getOrDefault(row.getString("code"), MemberFigures.NONE);
                    return new UnitRecord(
                            row.getString("code"),
                            OrganisationType.valueOf(row.getString("type")),
                            row.getBoolean("every_cycle"),
                            row.getBoolean("revoked"),
                            row.getLong("exceeded"),
                            row.getLong("assigned"),
                            figures.good(),
                            figures.rated());
                })
                .list();
    }

    private Map<String, MemberFigures> members(String campaignCode, String committeeCode) {
        Map<String, MemberFigures> members = new HashMap<>();
        jdbc.sql(MEMBERS)
                .param("campaign", campaignCode)
                .param("committee", committeeCode)
                .query(row -> {
                    members.put(row.getString("unit"), new MemberFigures(row.getLong("rated"), row.getLong("good")));
                });
        return members;
    }
}
