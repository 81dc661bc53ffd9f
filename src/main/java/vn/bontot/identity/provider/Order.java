package vn.bontot.identity.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.Direction;
import org.camunda.bpm.engine.impl.QueryOrderingProperty;

/** Turns the order that a query asks for into SQL; only known columns come through. */
final class Order {

    private Order() {}

    static String by(List<QueryOrderingProperty> properties, Map<String, String> columns, String last) {
        List<String> parts = new ArrayList<>();
        for (QueryOrderingProperty property : properties) {
            String column = columns.get(property.getQueryProperty().getName());
            if (column != null && !column.equals(last)) {
                parts.add(column + direction(property));
            } else if (column != null) {
                parts.add(last + direction(property));
                return String.join(", ", parts);
            }
        }
        parts.add(last);
        return String.join(", ", parts);
    }

    private static String direction(QueryOrderingProperty property) {
        return Direction.DESCENDING.equals(property.getDirection()) ? " desc" : "";
    }
}
