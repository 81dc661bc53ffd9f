package vn.bontot.identity;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody may see: the organisations of their posts and everything below; an administrator sees everything. */
@Component
public class Scope {

    /**
     * The codes below a set of roots, for lists: {@code "where unit_code in " + Scope.BELOW_ROOTS} with the parameter
     * {@code roots} from {@link #roots(String)}, which must not be empty.
     *
     * <p>The tree is four organisations deep at most, as their kinds say. A recursive query would say the same, but H2
     * evaluates it anew for every row of a list.
     */
    public static final String BELOW_ROOTS =
            """
            (select below.code from organisation below
             left join organisation above on above.code = below.parent_code
             left join organisation higher on higher.code = above.parent_code
             where below.code in (:roots) or below.parent_code in (:roots) or above.parent_code in (:roots)
               or higher.parent_code in (:roots))
            """;

    private static final String ABOVE =
            """
            with recursive above (code, parent_code) as (
              select o.code, o.parent_code from organisation o where o.code = :code
              union all
              select o.code, o.parent_code from organisation o join above on o.code = above.parent_code)
            select code from above
            """;

    private final JdbcClient jdbc;
    private final Posts posts;

    Scope(JdbcClient jdbc, Posts posts) {
        this.jdbc = jdbc;
        this.posts = posts;
    }

    public boolean covers(String username, String organisationCode) {
        Set<String> roots = roots(username);
        return jdbc.sql(ABOVE).param("code", organisationCode).query(String.class).list().stream()
                .anyMatch(roots::contains);
    }

    /** The highest organisations of what somebody sees; empty for somebody without posts. */
    public Set<String> roots(String username) {
        return posts.person(username).map(this::roots).orElse(Set.of());
    }

    private Set<String> roots(Person person) {
        if (person.administrator()) {
            return Set.copyOf(jdbc.sql("select code from organisation where parent_code is null")
                    .query(String.class)
                    .list());
        }
        return person.posts().stream().map(Post::organisationCode).collect(Collectors.toCollection(TreeSet::new));
    }
}
