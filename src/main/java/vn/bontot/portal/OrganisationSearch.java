package vn.bontot.portal;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.identity.Scope;
import vn.bontot.organisation.Organisation;
import vn.bontot.sql.RecordMapper;

/** Organisations within somebody's scope by name or code. */
@Repository
class OrganisationSearch {

    private static final int MOST = 25;

    private final JdbcClient jdbc;

    OrganisationSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first of them, from the top of the tree. */
    List<Organisation> find(Set<String> roots, String name) {
        return jdbc.sql("select * from organisation o where o.code in " + Scope.BELOW_ROOTS + " and "
                        + NameSearch.inOrganisation("o.code")
                        + " order by case o.type when 'PROVINCE' then 0 when 'COMMITTEE' then 1 else 2 end, o.code"
                        + " limit :most")
                .param("roots", roots.isEmpty() ? Set.of("") : roots)
                .params(NameSearch.words(name))
                .param("most", MOST)
                .query(RecordMapper.of(Organisation.class))
                .list();
    }
}
