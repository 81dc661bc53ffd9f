package vn.bontot.portal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.bontot.identity.Person;
import vn.bontot.identity.Post;
import vn.bontot.identity.Role;

/**
 * Who reads a list, as its statement needs to know.
 *
 * @param roots the highest organisations of what they may see
 */
record ListReader(Person person, Set<String> roots) {

    /** No organisation has this code: a list of codes must not be empty. */
    private static final List<String> NOWHERE = List.of("");

    /**
     * SQL that is true where the reader is the direct superior of the organisation: the office of its đảng ủy cơ sở for a
     * chi bộ, the organisation board above for everybody else.
     */
    static String isDirectSuperiorOf(String organisation) {
        return ("((%1$s.type = 'BRANCH' and %1$s.parent_code in (:offices))"
                        + " or (%1$s.type <> 'BRANCH' and %1$s.parent_code in (:boards)))")
                .formatted(organisation);
    }

    Map<String, Object> parameters() {
        return Map.of(
                "roots", orNowhere(roots),
                "own",
                        orNowhere(person.posts().stream()
                                .map(Post::organisationCode)
                                .toList()),
                "offices", orNowhere(person.organisationsOf(Role.GRASSROOTS_OFFICE)),
                "boards", orNowhere(person.organisationsOf(Role.ORGANISATION_BOARD)));
    }

    private static Collection<String> orNowhere(Collection<String> codes) {
        return codes.isEmpty() ? NOWHERE : codes;
    }
}
