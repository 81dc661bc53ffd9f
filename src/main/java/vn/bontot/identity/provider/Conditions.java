package vn.bontot.identity.provider;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a query; those that were not set are left out. */
final class Conditions {

    private final List<String> clauses = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    Conditions equal(String column, String value) {
        return value == null ? this : add(column + " = :%s", value);
    }

    Conditions like(String column, String pattern) {
        return pattern == null ? this : add("lower(" + column + ") like lower(:%s) escape '\\'", pattern);
    }

    Conditions in(String column, String[] values) {
        if (values == null) {
            return this;
        }
        return values.length == 0 ? never(true) : add(column + " in (:%s)", List.of(values));
    }

    /** A clause with a parameter of its own. */
    Conditions related(String clause, String parameter, String value) {
        if (value != null) {
            clauses.add(clause);
            parameters.put(parameter, value);
        }
        return this;
    }

    /** Nothing is found where the query asks for what does not exist here. */
    Conditions never(boolean impossible) {
        if (impossible) {
            clauses.add("1 = 0");
        }
        return this;
    }

    private Conditions add(String clause, Object value) {
        String parameter = "p" + parameters.size();
        clauses.add(clause.formatted(parameter));
        parameters.put(parameter, value);
        return this;
    }

    String sql() {
        return String.join(" and ", clauses);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
