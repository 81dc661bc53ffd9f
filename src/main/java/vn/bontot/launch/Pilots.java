package vn.bontot.launch;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pilots ("đơn vị làm điểm") that the committees chose; the list may grow after each cycle (R-pilot). */
@Repository
public class Pilots {

    private final JdbcClient jdbc;
    private final Clock clock;

    public Pilots(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Codes of a committee's pilots, in order. */
    public List<String> of(String campaignCode, String committeeCode) {
        return jdbc.sql("select unit_code from pilot where campaign_code = ? and committee_code = ? order by unit_code")
                .params(campaignCode, committeeCode)
                .query(String.class)
                .list();
    }

    /**
     * Adds units to a committee's pilots; those that already are stay as they are.
     *
     * @param sinceCycle the cycle after which they were added (nhân rộng); null at the rollout
     */
    public void add(String campaignCode, String committeeCode, List<String> unitCodes, String sinceCycle) {
        Set<String> known = new HashSet<>(of(campaignCode, committeeCode));
        unitCodes.stream().filter(known::add).forEach(unit -> jdbc.sql(
                        "insert into pilot (campaign_code, unit_code, committee_code, since_cycle, chosen_at)"
                                + " values (?, ?, ?, ?, ?)")
                .params(campaignCode, unit, committeeCode, sinceCycle, OffsetDateTime.now(clock))
                .update());
    }

    /** Why the committee chose fewer than the plan asks; empty where it did not. */
    public Optional<String> shortfallReason(String campaignCode, String committeeCode) {
        return jdbc.sql("select reason from pilot_shortfall where campaign_code = ? and committee_code = ?")
                .params(campaignCode, committeeCode)
                .query(String.class)
                .optional();
    }

    void recordShortfall(String campaignCode, String committeeCode, String reason) {
        jdbc.sql("insert into pilot_shortfall (campaign_code, committee_code, reason) values (?, ?, ?)")
                .params(campaignCode, committeeCode, reason)
                .update();
    }
}
