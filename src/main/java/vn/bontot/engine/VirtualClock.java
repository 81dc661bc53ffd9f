package vn.bontot.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.bontot.Application;

/** The demo's clock: stored, and set before the engine could see a timer on the real one. */
@Component
@Profile("demo")
public class VirtualClock extends AbstractProcessEnginePlugin {

    private static final int ROW = 1;

    private final JdbcClient jdbc;
    private final LocalDate startDay;

    VirtualClock(JdbcClient jdbc, @Value("${bontot.virtual-clock.start-day}") LocalDate startDay) {
        this.jdbc = jdbc;
        this.startDay = startDay;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        ClockUtil.setCurrentTime(Date.from(position()));
    }

    private Instant position() {
        return jdbc.sql("select stands_at from virtual_clock where id = ?")
                .param(ROW)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElseGet(this::begin);
    }

    private Instant begin() {
        Instant start =
                startDay.atTime(8, 0).atZone(ZoneId.of(Application.ZONE)).toInstant();
        jdbc.sql("insert into virtual_clock (id, stands_at, officials_work, demo_accounts_too)"
                        + " values (?, ?, true, false)")
                .params(ROW, start.atOffset(ZoneOffset.UTC))
                .update();
        return start;
    }

    /** Remembers where the clock was moved to. */
    public void store(Instant position) {
        jdbc.sql("update virtual_clock set stands_at = ? where id = ?")
                .params(position.atOffset(ZoneOffset.UTC), ROW)
                .update();
    }
}
