package vn.bontot.assessment;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What a form holds, finished or not: text by field name, entries of maps as {@code name[key]}. What is no number, no
 * mark and so on is as good as not there; it is the answer's check that complains.
 */
record FormTexts(Map<String, String> byField) {

    /** The fields that would hold a record. */
    static FormTexts of(Record known) {
        Map<String, String> texts = new HashMap<>();
        for (RecordComponent component : known.getClass().getRecordComponents()) {
            Object value = value(component, known);
            if (value instanceof Map<?, ?> entries) {
                entries.forEach((key, entry) -> put(texts, component.getName() + "[" + key + "]", entry));
            } else {
                put(texts, component.getName(), value);
            }
        }
        return new FormTexts(texts);
    }

    /** Null where there is none. */
    Integer number(String field) {
        String text = byField.getOrDefault(field, "").strip().replace(".", "");
        return text.matches("\\d{1,9}") ? Integer.valueOf(text) : null;
    }

    /** Null where there is none. */
    Boolean bool(String field) {
        String text = byField.get(field);
        return "true".equals(text) || "false".equals(text) ? Boolean.valueOf(text) : null;
    }

    /** Null where there is none. */
    <E extends Enum<E>> E constant(Class<E> type, String field) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(byField.get(field)))
                .findFirst()
                .orElse(null);
    }

    /** Sum over the entries of a map. */
    int sum(String name) {
        return byField.keySet().stream()
                .filter(field -> field.startsWith(name + "["))
                .map(this::number)
                .filter(number -> number != null)
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static void put(Map<String, String> texts, String field, Object value) {
        if (value != null) {
            texts.put(field, value.toString());
        }
    }

    private static Object value(RecordComponent component, Record known) {
        try {
            return component.getAccessor().invoke(known);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
