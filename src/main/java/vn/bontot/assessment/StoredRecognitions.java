package vn.bontot.assessment;

import java.util.List;
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
              coalesce(own.exceeded, 0) as exceeded, coalesce(own.assigned, 0) as assigned,
              coalesce(members.good, 0) as good, coalesce(members.rated, 0) as rated
            from registration r
            join organisation o on o.code = r.unit_code
            left join (
              select unit_code,
                sum(case when recognised or revoked then 1 else 0 end) as recognised,
                sum(case when revoked then 1 else 0 end) as revoked,
                sum(targets_exceeded) as exceeded, sum(targets_assigned) as assigned
              from assessment where campaign_code = :campaign and committee_code = :committee
              group by unit_code) own on own.unit_code = o.code
            left join (
              select counted.code, sum(m.good) as good, sum(m.rated) as rated
              from organisation counted
              join organisation part on part.code = counted.code
                or (part.parent_code = counted.code and part.type = 'BRANCH')
              join member_rating m on m.unit_code = part.code and m.campaign_code = :campaign
              where counted.committee_code = :committee and counted.type <> 'COMMITTEE'
              group by counted.code) members on members.code = o.code
            where r.campaign_code = :campaign and r.committee_code = :committee and r.state = 'ACCEPTED'
            order by o.code
            """;

    private final JdbcClient jdbc;

    StoredRecognitions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<UnitRecord> records(String campaignCode, String committeeCode) {
        return jdbc.sql(RECORDS)
                .param("campaign", campaignCode)
                .param("committee", committeeCode)
                .query((row, number) -> new UnitRecord(
                        row.getString("code"),
                        OrganisationType.valueOf(row.getString("type")),
                        row.getBoolean("every_cycle"),
                        row.getBoolean("revoked"),
                        row.getLong("exceeded"),
                        row.getLong("assigned"),
                        row.getLong("good"),
                        row.getLong("rated")))
                .list();
    }
}
