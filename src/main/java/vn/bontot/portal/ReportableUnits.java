package vn.bontot.portal;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.identity.Scope;
import vn.bontot.organisation.Organisation;
import vn.bontot.sql.RecordMapper;

/** The units that somebody may report on. */
@Repository
class ReportableUnits {

    private final JdbcClient jdbc;

    ReportableUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Units at or below the organisations, by code. */
    List<Organisation> below(Set<String> roots) {
        if (roots.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select o.* from organisation o where o.code in " + Scope.BELOW_ROOTS
                        + " and o.type not in ('PROVINCE', 'COMMITTEE') and o.valid_to is null order by o.code")
                .param("roots", roots)
                .query(RecordMapper.of(Organisation.class))
                .list();
    }
}
