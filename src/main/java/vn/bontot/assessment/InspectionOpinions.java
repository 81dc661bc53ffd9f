package vn.bontot.assessment;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.sql.RecordMapper;

/** What the inspection commissions said of signs of violation, for the sessions that decide. */
@Repository
public class InspectionOpinions {

    /** @param givenBy who sent it; null where that is not on record */
    public record Given(
            String roundId,
            String committeeCode,
            String committeeName,
            String givenBy,
            OffsetDateTime givenAt,
            String text) {}

    private static final String GIVEN =
            """
            select p.round_id, c.code as committee_code, c.name as committee_name, p.given_at, p.text,
              (select max(e.actor_name) from event e where e.kind = 'GiveInspectionOpinion'
                and e.campaign_code = r.campaign_code and e.cycle_code = r.cycle_code
                and e.committee_code = r.committee_code) as given_by
            from inspection_opinion p
            join round r on r.id = p.round_id
            join organisation c on c.code = r.committee_code
            where %s
            order by c.code
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    InspectionOpinions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void give(String roundId, String text) {
        jdbc.sql("insert into inspection_opinion (round_id, text, given_at) values (?, ?, ?)")
                .params(roundId, text, OffsetDateTime.now(clock))
                .update();
    }

    /** Empty while the commission has said nothing. */
    Optional<Given> find(String roundId) {
        return jdbc.sql(GIVEN.formatted("p.round_id = ?"))
                .param(roundId)
                .query(RecordMapper.of(Given.class))
                .optional();
    }

    /** Of all committees, by their code. */
    public List<Given> of(String campaignCode, String cycleCode) {
        return jdbc.sql(GIVEN.formatted("r.campaign_code = ? and r.cycle_code = ?"))
                .params(campaignCode, cycleCode)
                .query(RecordMapper.of(Given.class))
                .list();
    }
}
