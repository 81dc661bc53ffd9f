package vn.bontot.portal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.campaign.Cycle;

/** The yearly assessment that people mean when they name none. */
@Repository
class CurrentCycle {

    private final JdbcClient jdbc;

    CurrentCycle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last one that has been opened anywhere, or else the first; empty where the campaign has none. */
    String of(String campaignCode, List<Cycle> cycles) {
        List<String> opened = jdbc.sql(
                        "select distinct cycle_code from round where campaign_code = ? and kind = 'ASSESSMENT'")
                .param(campaignCode)
                .query(String.class)
                .list();
        return cycles.stream()
                .map(Cycle::code)
                .filter(opened::contains)
                .reduce((one, later) -> later)
                .orElse(cycles.isEmpty() ? "" : cycles.get(0).code());
    }
}
