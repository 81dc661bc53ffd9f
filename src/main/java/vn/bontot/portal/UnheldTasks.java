package vn.bontot.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.desk.PaperDate;
import vn.bontot.identity.Role;

/** Posts that nobody holds today although tasks wait for them. */
@Repository
class UnheldTasks {

    /** @param dueAt the earliest due date; null where none of the tasks has one */
    record Line(String role, String organisationCode, String organisationName, int tasks, OffsetDateTime dueAt) {

        public String post() {
            return Role.of(role).label() + ", " + organisationName;
        }

        public String due() {
            return dueAt == null ? "không có hạn" : PaperDate.format(dueAt.toLocalDate());
        }
    }

    private static final String POSTS =
            """
            from (select t.role, t.organisation_code, count(*) as tasks, min(t.due_at) as due_at
              from desk_task t
              where not exists (select 1 from held_post h
                where h.role = t.role and h.organisation_code = t.organisation_code
                  and h.valid_from <= :today and (h.valid_to is null or h.valid_to >= :today))
              group by t.role, t.organisation_code) unheld
            join organisation o on o.code = unheld.organisation_code
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    UnheldTasks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is due first comes first. */
    Page<Line> page(int number) {
        return Page.of(
                jdbc,
                "select unheld.*, o.name as organisation_name",
                POSTS,
                "order by unheld.due_at nulls last, o.code, unheld.role",
                Map.of("today", LocalDate.now(clock)),
                number,
                Line.class);
    }
}
