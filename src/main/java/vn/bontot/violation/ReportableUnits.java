package vn.bontot.violation;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.organisation.Organisation;
import vn.bontot.sql.RecordMapper;

/** The units that somebody may report on. */
@Repository
public class ReportableUnits {

    private final JdbcClient jdbc;

    ReportableUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Units at or below the organisations, by code. */
    public List<Organisation> below(Set<String> roots) {
        if (roots.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        with recursive below (code) as (
                          select root.code from organisation root where root.code in (:roots)
                          union all
                          select child.code from organisation child join below on child.parent_code = below.code)
                        select o.* from organisation o join below on below.code = o.code
                        where o.type not in ('PROVINCE', 'COMMITTEE') and o.valid_to is null order by o.code
                        """)
                .param("roots", roots)
                .query(RecordMapper.of(Organisation.class))
                .list();
    }
}
