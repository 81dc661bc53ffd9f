package vn.bontot.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The officials of a rehearsal: one for every organisation and role that a task can be addressed to and that nobody
 * holds. They can never sign in.
 */
@Component
@Profile("!production")
public class SimulatedAccounts {

    /** @param fullName SQL for the name of the post */
    private record Kind(String type, Role role, String fullName) {}

    private static final String BRANCH = "'Bí thư ' || o.name";

    private static final List<Kind> KINDS = List.of(
            new Kind("PROVINCE", Role.ORGANISATION_BOARD, "'Ban Tổ chức ' || o.name"),
            new Kind("PROVINCE", Role.SESSION_SECRETARY, "'Văn phòng ' || o.name"),
            new Kind("PROVINCE", Role.STANDING_COMMITTEE, "'Ban Thường vụ ' || o.name"),
            new Kind("PROVINCE", Role.EMULATION_COUNCIL, "'Hội đồng Thi đua – Khen thưởng, ' || o.name"),
            new Kind("COMMITTEE", Role.ORGANISATION_BOARD, "'Ban Tổ chức ' || o.name"),
            new Kind("COMMITTEE", Role.INSPECTION_COMMISSION, "'Ủy ban Kiểm tra ' || o.name"),
            new Kind("COMMITTEE", Role.SESSION_SECRETARY, "'Văn phòng ' || o.name"),
            new Kind("COMMITTEE", Role.STANDING_COMMITTEE, "'Ban Thường vụ ' || o.name"),
            new Kind("GRASSROOTS_COMMITTEE", Role.GRASSROOTS_OFFICE, "'Văn phòng ' || o.acting_body"),
            new Kind("GRASSROOTS_BRANCH", Role.BRANCH_SECRETARY, BRANCH),
            new Kind("BRANCH", Role.BRANCH_SECRETARY, BRANCH));

    private static final String UNHELD =
            """
            o.type = :type and not exists (
              select 1 from post p join account a on a.username = p.username
              where p.organisation_code = o.code and p.role = :role and a.enabled
                and (p.valid_to is null or p.valid_to >= :today))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SimulatedAccounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Creates those that are missing and says how many; can be repeated when organisations are added. */
    @Transactional
    public int create() {
        return KINDS.stream().mapToInt(this::create).sum();
    }

    private int create(Kind kind) {
        statement(
                        """
                        insert into account (username, full_name, enabled, simulated)
                        select :role || '.' || o.code, substring(%s from 1 for 200), true, true
                        from organisation o
                        where not exists (select 1 from account known where known.username = :role || '.' || o.code)
                          and %s
                        """
                                .formatted(kind.fullName(), UNHELD),
                        kind)
                .update();
        return statement(
                        """
                        insert into post (username, role, organisation_code, valid_from)
                        select :role || '.' || o.code, cast(:role as varchar), o.code, o.valid_from
                        from organisation o where %s
                        """
                                .formatted(UNHELD),
                        kind)
                .update();
    }

    private JdbcClient.StatementSpec statement(String sql, Kind kind) {
        return jdbc.sql(sql)
                .param("role", kind.role().id())
                .param("type", kind.type())
                .param("today", LocalDate.now(clock));
    }
}
