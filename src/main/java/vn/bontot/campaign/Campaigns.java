package vn.bontot.campaign;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.sql.RecordMapper;

/** The campaigns and what they define. */
@Repository
public class Campaigns {

    private final JdbcClient jdbc;
    private final Clock clock;

    public Campaigns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Campaign> find(String code) {
        return jdbc.sql("select * from campaign where code = ?")
                .param(code)
                .query(RecordMapper.of(Campaign.class))
                .optional();
    }

    /** @throws IllegalArgumentException for an unknown code */
    public Campaign get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no campaign " + code));
    }

    /** All campaigns, the newest first. */
    public List<Campaign> all() {
        return jdbc.sql("select * from campaign order by period_from desc, code")
                .query(RecordMapper.of(Campaign.class))
                .list();
    }

    public List<Cycle> cycles(String campaignCode) {
        return jdbc.sql("select * from campaign_cycle where campaign_code = ? order by position")
                .param(campaignCode)
                .query(RecordMapper.of(Cycle.class))
                .list();
    }

    public Cycle cycle(String campaignCode, String cycleCode) {
        return jdbc.sql("select * from campaign_cycle where campaign_code = ? and code = ?")
                .params(campaignCode, cycleCode)
                .query(RecordMapper.of(Cycle.class))
                .single();
    }

    public List<Criterion> criteria(String campaignCode) {
        return jdbc.sql("select * from criterion where campaign_code = ? order by position")
                .param(campaignCode)
                .query(RecordMapper.of(Criterion.class))
                .list();
    }

    public List<String> legalBases(String campaignCode) {
        return jdbc.sql("select citation from legal_basis where campaign_code = ? order by position")
                .param(campaignCode)
                .query(String.class)
                .list();
    }

    /** The campaign's parameters as the rules take them. */
    public Parameters parameters(String campaignCode) {
        Map<String, String> settings = settings(campaignCode);
        int cycles = settings.get("regularMeetings").split("/").length;
        return Parameters.of(settings, cycles);
    }

    /** Names and values of the campaign's parameters. */
    public Map<String, String> settings(String campaignCode) {
        return jdbc
                .sql("select name, setting from campaign_parameter where campaign_code = ?")
                .param(campaignCode)
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public boolean isStarted(String campaignCode) {
        return jdbc.sql("select count(*) from campaign where code = ? and started_at is not null")
                        .param(campaignCode)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public List<String> startedCodes() {
        return jdbc.sql("select code from campaign where started_at is not null")
                .query(String.class)
                .list();
    }

    /** @return false where it had been started before */
    public boolean markStarted(String campaignCode) {
        return jdbc.sql("update campaign set started_at = ? where code = ? and started_at is null")
                        .params(OffsetDateTime.now(clock), campaignCode)
                        .update()
                == 1;
    }

    public void markEnded(String campaignCode) {
        jdbc.sql("update campaign set ended_at = ? where code = ?")
                .params(OffsetDateTime.now(clock), campaignCode)
                .update();
    }

    /** Waits for everybody else who decides something about the campaign as a whole. */
    public void lock(String campaignCode) {
        jdbc.sql("select code from campaign where code = ? for update")
                .param(campaignCode)
                .query(String.class)
                .optional();
    }
}
