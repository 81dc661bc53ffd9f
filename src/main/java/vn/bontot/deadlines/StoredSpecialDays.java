package vn.bontot.deadlines;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.sql.RecordMapper;

/** The special days in their table; one changer at a time. */
@Repository
class StoredSpecialDays implements SpecialDays {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Clock clock;

    StoredSpecialDays(JdbcClient jdbc, JdbcTemplate template, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.clock = clock;
    }

    @Override
    public List<SpecialDay> inForce() {
        return jdbc.sql("select id, first_day, last_day, kind, name, source from special_day"
                        + " where removed_at is null order by first_day")
                .query(RecordMapper.of(SpecialDay.class))
                .list();
    }

    /** Every period there ever was, the newest first. */
    List<RecordedDay> ever() {
        return jdbc.sql("select * from special_day order by first_day desc, id desc")
                .query(RecordMapper.of(RecordedDay.class))
                .list();
    }

    Optional<SpecialDay> find(long id) {
        return inForce().stream().filter(day -> day.id() == id).findFirst();
    }

    /** Waits for everybody else who changes the days; whoever reads them by their version reads them again. */
    void lock() {
        jdbc.sql("update special_day_book set version = version + 1 where id = 1")
                .update();
    }

    void add(List<SpecialDay> days, String by) {
        template.batchUpdate(
                "insert into special_day (first_day, last_day, kind, name, source, entered_at, entered_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                days.stream()
                        .map(day -> new Object[] {
                            day.firstDay(),
                            day.lastDay(),
                            day.kind().name(),
                            day.name(),
                            day.source(),
                            OffsetDateTime.now(clock),
                            by
                        })
                        .toList());
    }

    void remove(long id, String by, String reason) {
        jdbc.sql("update special_day set removed_at = ?, removed_by = ?, removal_reason = ?"
                        + " where id = ? and removed_at is null")
                .params(OffsetDateTime.now(clock), by, reason, id)
                .update();
    }

    boolean isEmpty() {
        return jdbc.sql("select count(*) from special_day").query(Integer.class).single() == 0;
    }
}
