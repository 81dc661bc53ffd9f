package vn.bontot.portal;

import java.util.HashMap;
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
              and %s
            """
                    .formatted(Scope.BELOW_ROOTS, NameSearch.inOrganisation("o.code"));

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
                parameters(roots, name),
                number,
                Choice.class);
    }

    /** The unit of this code, where it is one of them. */
    Optional<Organisation> find(Set<String> roots, String code) {
        return jdbc.sql("select o.* " + FROM + " and o.code = :code")
                .params(parameters(roots, ""))
                .param("code", code)
                .query(RecordMapper.of(Organisation.class))
                .optional();
    }

    private static Map<String, Object> parameters(Set<String> roots, String name) {
        Map<String, Object> parameters = new HashMap<>(NameSearch.words(name));
        parameters.put("roots", roots.isEmpty() ? Set.of("") : roots);
        return parameters;
    }
}
