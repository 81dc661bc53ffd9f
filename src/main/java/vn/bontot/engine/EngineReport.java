package vn.bontot.engine;

import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.pvm.runtime.ActivityInstanceState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the engine did, counted from its history. */
@Repository
public class EngineReport {

    private final JdbcClient jdbc;

    EngineReport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Instances by process. */
    public Map<String, Long> instances() {
        return counts("select proc_def_key_ as name, count(*) as passed from act_hi_procinst group by proc_def_key_");
    }

    /** How often each element was passed, by {@code process/element}; what was taken away unfinished was not passed. */
    public Map<String, Long> activities() {
        return counts("select proc_def_key_ || '/' || act_id_ as name, count(*) as passed from act_hi_actinst"
                + " where end_time_ is not null and act_inst_state_ <> " + ActivityInstanceState.CANCELED.getStateCode()
                + " group by proc_def_key_ || '/' || act_id_");
    }

    private Map<String, Long> counts(String sql) {
        Map<String, Long> counts = new TreeMap<>();
        jdbc.sql(sql).query(row -> {
            counts.put(row.getString("name"), row.getLong("passed"));
        });
        return counts;
    }
}
