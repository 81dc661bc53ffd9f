package vn.bontot.deadlines;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.deadlines.DigestContent.Decided;
import vn.bontot.sql.RecordMapper;

/** What was decided on units, on its way into the digests of those who were told in the portal at once. */
@Repository
class News {

    private static final String UNTOLD = "n.digest_id is null and n.on_day between :since and :today";

    /** Whose digest of the day has left is told on the next working day. */
    private static final String TODAYS =
            """
            select d.id from reminder_digest d
            where d.recipient = n.recipient and d.on_day = :today and d.kind = :kind and d.state = 'UNSENT'
            """;

    private final JdbcClient jdbc;

    News(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds to the digests of the day what is in none yet; the caller is the only one who writes digests. */
    void addTo(LocalDate today, LocalDate since, String kind, OffsetDateTime now, OffsetDateTime sendAt) {
        jdbc.sql(
                        """
                        insert into reminder_digest (recipient, on_day, kind, created_at, next_attempt_at)
                        select distinct n.recipient, cast(:today as date), cast(:kind as varchar(20)),
                          cast(:now as timestamp with time zone), cast(:sendAt as timestamp with time zone)
                        from unit_notice n join account a on a.username = n.recipient and a.enabled
                        where %s and not exists (select 1 from reminder_digest d
                          where d.recipient = n.recipient and d.on_day = :today and d.kind = :kind)
                        """
                                .formatted(UNTOLD))
                .param("today", today)
                .param("since", since)
                .param("kind", kind)
                .param("now", now)
                .param("sendAt", sendAt)
                .update();
        jdbc.sql("update unit_notice n set digest_id = (%1$s) where %2$s and exists (%1$s)".formatted(TODAYS, UNTOLD))
                .param("today", today)
                .param("since", since)
                .param("kind", kind)
                .update();
    }

    List<Decided> in(long digestId) {
        return jdbc.sql(
                        """
                        select n.campaign_code, n.cycle_code, n.unit_code, o.name as unit_name, c.name as cycle_name, n.title,
                          n.text
                        from unit_notice n join organisation o on o.code = n.unit_code
                          left join campaign_cycle c on c.campaign_code = n.campaign_code and c.code = n.cycle_code
                        where n.digest_id = ? order by n.id
                        """)
                .param(digestId)
                .query(RecordMapper.of(Decided.class))
                .list();
    }
}
