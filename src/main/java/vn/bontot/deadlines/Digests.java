package vn.bontot.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.sql.RecordMapper;

/** What people were told, day by day (rules.md, Reminders). */
@Repository
public class Digests {

    private final JdbcClient jdbc;

    Digests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What somebody was told from one day to another, both included: the newest day first, own tasks before late lists. */
    public List<DigestLine> of(String username, LocalDate from, LocalDate to) {
        return jdbc.sql(
                        """
                        select d.on_day as "day", d.kind, i.task_id, i.task_name, i.organisation_name, i.unit_name, i.due_at,
                               i.overdue, i.late_list
                        from reminder_digest d join reminder_item i on i.digest_id = d.id
                        where d.recipient = :username and d.on_day between :from and :to
                        order by d.on_day desc, i.late_list, i.due_at, i.task_name, i.organisation_name, i.task_id
                        """)
                .param("username", username)
                .param("from", from)
                .param("to", to)
                .query(RecordMapper.of(DigestLine.class))
                .list();
    }

    /**
     * What was written of due dates, ordered by day and recipient; that a task has opened is not counted. The stream reads
     * as it goes and has to be closed.
     */
    public Stream<ReportedDigest> forReport() {
        return jdbc
                .sql(
                        """
                        select d.on_day, d.recipient, d.kind, count(*)
                        from reminder_digest d join reminder_item i on i.digest_id = d.id
                        where not i.opening
                        group by d.on_day, d.recipient, d.kind
                        order by d.on_day, d.recipient, d.kind
                        """)
                .query((row, number) -> new ReportedDigest(
                        row.getObject(1, LocalDate.class), row.getString(2), row.getString(3), row.getInt(4)))
                .stream();
    }
}
