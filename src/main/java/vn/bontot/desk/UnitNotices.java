package vn.bontot.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.sql.RecordMapper;

/**
 * Tells those who answer for a unit what was decided on it: its secretary or office, and the đảng ủy of a branch. Written
 * in the transaction of the decision, never before it is in force.
 */
@Repository
public class UnitNotices {

    private static final int BATCH = 100;

    /** A branch's đảng ủy answers for it too; further up nobody holds such a post. */
    private static final String HOLDERS =
            """
            select distinct concerned.code as unit_code, p.username
            from (
              select code, code as holder from organisation where code in (:units)
              union all
              select code, parent_code from organisation where code in (:units) and type = 'BRANCH') concerned
            join held_post p on p.organisation_code = concerned.holder
            where p.role in ('branch-secretary', 'grassroots-office')
              and p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today)
            order by concerned.code, p.username
            """;

    private record Holder(String unitCode, String username) {}

    private record Line(String recipient, UnitNotice notice) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Clock clock;

    public UnitNotices(JdbcClient jdbc, JdbcTemplate template, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.clock = clock;
    }

    public void tell(Collection<UnitNotice> notices) {
        if (notices.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        Map<String, List<String>> holders = holders(notices, today);
        List<Line> lines = notices.stream()
                .flatMap(notice -> holders.getOrDefault(notice.unitCode(), List.of()).stream()
                        .map(username -> new Line(username, notice)))
                .toList();
        template.batchUpdate(
                "insert into unit_notice (recipient, campaign_code, cycle_code, unit_code, title, text, on_day)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                lines,
                BATCH,
                (statement, line) -> {
                    statement.setString(1, line.recipient());
                    statement.setString(2, line.notice().campaignCode());
                    statement.setString(3, line.notice().cycleCode());
                    statement.setString(4, line.notice().unitCode());
                    statement.setString(5, line.notice().title());
                    statement.setString(6, line.notice().text());
                    statement.setObject(7, today);
                });
    }

    private Map<String, List<String>> holders(Collection<UnitNotice> notices, LocalDate today) {
        return jdbc
                .sql(HOLDERS)
                .param("units", notices.stream().map(UnitNotice::unitCode).collect(Collectors.toSet()))
                .param("today", today)
                .query(RecordMapper.of(Holder.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Holder::unitCode, Collectors.mapping(Holder::username, Collectors.toList())));
    }
}
