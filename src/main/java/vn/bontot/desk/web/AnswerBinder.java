package vn.bontot.desk.web;

import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.beans.BeanUtils;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import vn.bontot.desk.Refused;
import vn.bontot.desk.Refused.Problem;

/** Makes a typed answer of what was typed into a form. */
@Component
class AnswerBinder {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("\\d{8}");
    private static final Pattern YEAR_OF_TWO_DIGITS = Pattern.compile("/(\\d{2})$");
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("\\s*[/. -]\\s*");
    private static final Pattern DOTTED_NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{3})+");

    /**
     * @param typed field name to value; maps as {@code name[key]}; the values of a field that takes several stand on lines
     *     of their own
     * @throws Refused naming every field whose text is not what it should be
     */
    <A extends Record> A bind(Class<A> type, Map<String, String> typed) {
        List<Problem> problems = new ArrayList<>();
        Object[] values = Arrays.stream(type.getRecordComponents())
                .map(component -> value(component, typed, problems))
                .toArray();
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return create(type, values);
    }

    /** Whether a field is one of the answer's. */
    static boolean has(Class<? extends Record> type, String field) {
        return component(type, field).isPresent();
    }

    /** Whether a field takes several values, as a list of files does. */
    static boolean takesSeveral(Class<? extends Record> type, String field) {
        return component(type, field)
                .filter(component -> elementType(component) == List.class)
                .isPresent();
    }

    private static Optional<RecordComponent> component(Class<? extends Record> type, String field) {
        String name = field.replaceFirst("\\[.*", "");
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }

    /** The type of one field: what is in a map, or the component itself. */
    private static Class<?> elementType(RecordComponent component) {
        return component.getType() == Map.class
                ? ResolvableType.forType(component.getGenericType())
                        .getGeneric(1)
                        .toClass()
                : component.getType();
    }

    private static Object value(RecordComponent component, Map<String, String> typed, List<Problem> problems) {
        String name = component.getName();
        if (component.getType() == Map.class) {
            return map(name, elementType(component), typed, problems);
        }
        return value(name, component.getType(), typed.get(name), problems);
    }

    /** Entries that were left empty are missing from the map. */
    private static Map<String, Object> map(
            String name, Class<?> type, Map<String, String> typed, List<Problem> problems) {
        Map<String, Object> values = new LinkedHashMap<>();
        String start = name + "[";
        new TreeMap<>(typed).forEach((field, text) -> {
            if (field.startsWith(start) && field.endsWith("]")) {
                Object value = value(field, type, text, problems);
                if (value != null && !List.of().equals(value)) {
                    values.put(field.substring(start.length(), field.length() - 1), value);
                }
            }
        });
        return values;
    }

    /** Empty text is null, except that a check box which is not ticked is false and no files are an empty list. */
    private static Object value(String field, Class<?> type, String text, List<Problem> problems) {
        if (text == null || text.isBlank()) {
            return type == List.class ? List.of() : type == boolean.class ? Boolean.FALSE : null;
        }
        try {
            return parse(type, text.strip());
        } catch (IllegalArgumentException | DateTimeException wrong) {
            problems.add(new Problem(field, message(type)));
            return null;
        }
    }

    private static Object parse(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        }
        if (type == List.class) {
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .distinct()
                    .toList();
        }
        if (type == Integer.class) {
            return Integer.valueOf(DOTTED_NUMBER.matcher(text).matches() ? text.replace(".", "") : text);
        }
        if (type == LocalDate.class) {
            return day(text);
        }
        if (type == Boolean.class || type == boolean.class) {
            return bool(text);
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(text))
                    .findFirst()
                    .orElseThrow(IllegalArgumentException::new);
        }
        throw new IllegalStateException("no form field makes a " + type);
    }

    /** As people type it: 15/8/2023, 15.8.2023, 15-8-23, 15082023, or as machines write it; form.js reads the same. */
    private static LocalDate day(String text) {
        if (ISO_DAY.matcher(text).matches()) {
            return LocalDate.parse(text);
        }
        String slashed = EIGHT_DIGITS.matcher(text).matches()
                ? text.substring(0, 2) + "/" + text.substring(2, 4) + "/" + text.substring(4)
                : BETWEEN_NUMBERS.matcher(text).replaceAll("/");
        return LocalDate.parse(YEAR_OF_TWO_DIGITS.matcher(slashed).replaceFirst("/20$1"), DAY);
    }

    private static Boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static String message(Class<?> type) {
        if (type == Integer.class) {
            return "Đề nghị nhập số nguyên, ví dụ 15.";
        }
        return type == LocalDate.class
                ? "Đề nghị nhập ngày theo dạng ngày/tháng/năm, ví dụ 15/8/2023."
                : "Giá trị không hợp lệ, đề nghị chọn lại.";
    }

    private static <A extends Record> A create(Class<A> type, Object[] values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return BeanUtils.instantiateClass(type.getDeclaredConstructor(types), values);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
