package vn.bontot.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The table of the house: which package at the top may use which others. A package that is not in it may use none. */
class UseOnlyItsNeighbours extends ArchCondition<JavaClass> {

    private static final String APPLICATION = "";

    private static final Set<String> GROUND = Set.of("desk", "documents", "files", "organisation", "rules", "sql");
    private static final Set<String> HALL = with(GROUND, "campaign", "deadlines", "round", "session", "engine");
    private static final Set<String> STAGES =
            with(HALL, "launch", "registration", "assessment", "award", "summary", "violation");

    private static final Map<String, Set<String>> MAY_USE = new HashMap<>();

    static {
        MAY_USE.put("files", Set.of());
        MAY_USE.put("sql", Set.of());
        MAY_USE.put("rules", Set.of());
        MAY_USE.put("documents", Set.of("sql"));
        MAY_USE.put("organisation", Set.of("files", "sql"));
        MAY_USE.put("desk", Set.of("documents", "sql"));
        MAY_USE.put("engine", Set.of("desk", "rules", "sql"));
        MAY_USE.put("round", Set.of("organisation", "sql", "engine"));
        MAY_USE.put("campaign", with(GROUND, "engine"));
        MAY_USE.put("session", with(GROUND, "campaign"));
        MAY_USE.put("deadlines", with(GROUND, "campaign"));
        MAY_USE.put("identity", Set.of("desk", "files", "organisation", "sql", "engine"));
        // The stages in their order, never back; a violation case stands beside them.
        MAY_USE.put("violation", HALL);
        MAY_USE.put("launch", HALL);
        MAY_USE.put("registration", with(HALL, "launch"));
        MAY_USE.put("assessment", with(HALL, "launch", "registration", "violation"));
        MAY_USE.put("award", with(HALL, "launch", "registration", "violation", "assessment"));
        MAY_USE.put("summary", with(HALL, "launch", "registration", "violation", "assessment", "award"));
        MAY_USE.put("bulk", with(GROUND, "registration", "assessment", "summary"));
        MAY_USE.put("portal", with(STAGES, "identity", "bulk"));
        MAY_USE.put("rehearsal", with(STAGES, "identity", APPLICATION));
        MAY_USE.put("demo", with(STAGES, "identity", "portal", "rehearsal"));
    }

    private final String root;

    UseOnlyItsNeighbours(String root) {
        super("use only its neighbours");
        this.root = root;
    }

    @Override
    public void check(JavaClass user, ConditionEvents events) {
        String from = top(user);
        if (from.equals(APPLICATION)) {
            return;
        }
        Set<String> allowed = with(MAY_USE.getOrDefault(from, Set.of()), from);
        for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
            JavaClass used = dependency.getTargetClass();
            if (used.getPackageName().startsWith(root) && !allowed.contains(top(used))) {
                events.add(SimpleConditionEvent.violated(user, dependency.getDescription()));
            }
        }
    }

    private String top(JavaClass type) {
        String inside = type.getPackageName().substring(root.length());
        return inside.isEmpty() ? APPLICATION : inside.substring(1).split("\\.")[0];
    }

    private static Set<String> with(Set<String> some, String... others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(Set.of(others));
        return all;
    }
}
