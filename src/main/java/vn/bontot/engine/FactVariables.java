package vn.bontot.engine;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** The components of a record as variables of a decision; an enum constant goes in by its name. */
final class FactVariables {

    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            var components = List.of(type.getRecordComponents());
            components.forEach(component -> component.getAccessor().setAccessible(true));
            return components;
        }
    };

    private FactVariables() {}

    static VariableMap of(Record facts) {
        var variables = Variables.createVariables();
        COMPONENTS
                .get(facts.getClass())
                .forEach(component -> variables.putValue(component.getName(), value(component, facts)));
        return variables;
    }

    private static Object value(RecordComponent component, Record facts) {
        try {
            Object value = component.getAccessor().invoke(facts);
            return value instanceof Enum<?> constant ? constant.name() : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("unreadable: " + component, e);
        }
    }
}
