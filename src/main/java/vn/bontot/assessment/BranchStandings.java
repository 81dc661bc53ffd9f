package vn.bontot.assessment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.sql.RecordMapper;

/** How the branches of a đảng bộ stand in a cycle that is still going on. */
@Repository
class BranchStandings {

    /**
     * @param total active branches, registered or not
     * @param registered those that take part
     * @param reported those of them whose figures of members are in
     * @param rated sum of these figures
     * @param good sum of these figures
     * @param recognised by the session, or before it by the rules
     * @param open registered ones that are not appraised yet
     */
    record Standing(int total, int registered, int reported, long rated, long good, int recognised, int open) {}

    private static final String STANDING =
            """
            select count(*) as total,
              count(r.unit_code) as registered,
              coalesce(sum(case when r.unit_code is not null and m.unit_code is not null then 1 else 0 end), 0)
                as reported,
              coalesce(sum(case when r.unit_code is not null then m.rated else 0 end), 0) as rated,
              coalesce(sum(case when r.unit_code is not null then m.good else 0 end), 0) as good,
              coalesce(sum(case when a.recognised
                or (a.recognised is null and a.rules_recognise and a.state = 'APPRAISED') then 1 else 0 end), 0)
                as recognised,
              coalesce(sum(case when a.state in ('NOT_HANDED_IN', 'HANDED_IN', 'RETURNED', 'VERIFIED')
                then 1 else 0 end), 0) as open
            from organisation o
            left join registration r
              on r.unit_code = o.code and r.campaign_code = :campaign and r.state = 'ACCEPTED'
            left join member_rating m
              on m.unit_code = o.code and m.campaign_code = :campaign and m.cycle_code = :cycle
            left join assessment a
              on a.unit_code = o.code and a.campaign_code = :campaign and a.cycle_code = :cycle
            where o.parent_code = :party and o.type = 'BRANCH' and o.valid_to is null
            """;

    private final JdbcClient jdbc;

    BranchStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Standing of(String campaignCode, String cycleCode, String partyCode) {
        return jdbc.sql(STANDING)
                .param("campaign", campaignCode)
                .param("cycle", cycleCode)
                .param("party", partyCode)
                .query(RecordMapper.of(Standing.class))
                .single();
    }
}
