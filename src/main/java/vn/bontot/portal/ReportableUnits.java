package vn.bontot.portal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.identity.Scope;
import vn.bontot.organisation.Organisation;
import vn.bontot.sql.RecordMapper;

/** The units that somebody may report on. */
@Repository
class ReportableUnits {

    private static final String FROM =
            """
            from organisation o left join organisation above on above.code = o.parent_code
            where o.code in %s and o.type not in ('PROVINCE', 'COMMITTEE') and o.valid_to is null
              and (%s like :name escape '!' or lower(o.code) like :name escape '!')
            """
                    .formatted(Scope.BELOW_ROOTS, NameSearch.folded("o.name"));

    private final JdbcClient jdbc;

    ReportableUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param above name of the organisation above it, by which units of one name are told apart */
    record Choice(String code, String name, String above) {}

    /** Units at or below the organisations, by code; those of this name or code where something is typed. */
    Page<Choice> below(Set<String> roots, String name, int number) {
        return Page.of(
                jdbc,
                "select o.code, o.name, above.name as above",
                FROM,
                "order by o.code",
                Map.of("roots", orNone(roots), "name", NameSearch.pattern(name)),
                number,
                Choice.class);
    }

    /** The unit of this code, where it is one of them. */
    Optional<Organisation> find(Set<String> roots, String code) {
        return jdbc.sql("select o.* " + FROM + " and o.code = :code")
                .param("roots", orNone(roots))
                .param("name", NameSearch.pattern(""))
                .param("code", code)
                .query(RecordMapper.of(Organisation.class))
                .optional();
    }

    private static Set<String> orNone(Set<String> roots) {
        return roots.isEmpty() ? Set.of("") : roots;
    }
}
