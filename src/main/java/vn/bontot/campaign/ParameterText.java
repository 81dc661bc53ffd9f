package vn.bontot.campaign;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bontot.organisation.OrganisationType;

/** Reads and writes the parameters of a campaign as text, one key at a time. */
final class ParameterText {

    private static final RecordComponent[] COMPONENTS = Parameters.class.getRecordComponents();
    private static final int MAX_NUMBER = 999_999;
    private static final int MAX_DIGITS = 6;

    static final List<String> KEYS =
            Arrays.stream(COMPONENTS).map(RecordComponent::getName).toList();

    private ParameterText() {}

    static String read(Parameters parameters, String key) {
        Object value = get(parameters, component(key));
        return value instanceof Collection<?> values
                ? values.stream().map(String::valueOf).collect(Collectors.joining(value instanceof Set ? ";" : "/"))
                : String.valueOf(value);
    }

    static Parameters changed(Parameters parameters, String key, String text) {
        RecordComponent changed = component(key);
        Object value = parse(parameters, changed, text);
        Object[] values = Arrays.stream(COMPONENTS)
                .map(component -> component.equals(changed) ? value : get(parameters, component))
                .toArray();
        Class<?>[] types =
                Arrays.stream(COMPONENTS).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return Parameters.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RecordComponent component(String key) {
        return Arrays.stream(COMPONENTS)
                .filter(component -> component.getName().equals(key))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("Tham số “%s” không có trong danh sách tham số.".formatted(key)));
    }

    private static Object get(Parameters parameters, RecordComponent component) {
        try {
            return component.getAccessor().invoke(parameters);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object parse(Parameters current, RecordComponent component, String text) {
        String key = component.getName();
        Class<?> type = component.getType();
        if (type == int.class) {
            return number(key, text);
        }
        if (type == boolean.class) {
            return Boolean.valueOf(oneOf(key, text, List.of("true", "false")));
        }
        if (type.isEnum()) {
            List<?> constants = List.of(type.getEnumConstants());
            return constants.get(names(constants).indexOf(oneOf(key, text, names(constants))));
        }
        return type == Set.class
                ? unitTypes(key, text)
                : perCycle(key, text, ((List<?>) get(current, component)).size());
    }

    private static int number(String key, String text) {
        int min = key.equals("minBranchShareDenominator") ? 1 : 0;
        int max = key.contains("Percent") ? 100 : MAX_NUMBER;
        Integer number = digits(text);
        if (number == null || number < min || number > max) {
            throw refused(key, text, "phải là số nguyên từ %d đến %d".formatted(min, max));
        }
        return number;
    }

    private static String oneOf(String key, String text, List<String> allowed) {
        if (!allowed.contains(text)) {
            throw refused(key, text, "phải là một trong các giá trị " + String.join(", ", allowed));
        }
        return text;
    }

    private static Set<OrganisationType> unitTypes(String key, String text) {
        var allowed = names(Parameters.unitTypes());
        var types = new LinkedHashSet<OrganisationType>();
        for (String name : text.split(";", -1)) {
            if (!allowed.contains(name) || !types.add(OrganisationType.valueOf(name))) {
                throw refused(
                        key,
                        text,
                        "phải gồm một hoặc nhiều loại hình không trùng nhau, cách nhau bằng dấu chấm phẩy, trong số "
                                + String.join(", ", allowed));
            }
        }
        return types;
    }

    private static List<Integer> perCycle(String key, String text, int cycles) {
        List<Integer> numbers =
                Arrays.stream(text.split("/", -1)).map(ParameterText::digits).collect(Collectors.toList());
        if (numbers.size() != cycles || numbers.contains(null)) {
            throw refused(
                    key,
                    text,
                    "phải gồm %d số nguyên từ 0 đến %d, mỗi kỳ một số, cách nhau bằng dấu /"
                            .formatted(cycles, MAX_NUMBER));
        }
        return numbers;
    }

    /** The number that ASCII digits spell, or null where the text is anything else or above the limit. */
    private static Integer digits(String text) {
        if (!text.matches("[0-9]+")) {
            return null;
        }
        String significant = text.replaceFirst("^0+(?=.)", "");
        return significant.length() > MAX_DIGITS ? null : Integer.valueOf(significant);
    }

    private static List<String> names(List<?> constants) {
        return constants.stream().map(constant -> ((Enum<?>) constant).name()).toList();
    }

    private static IllegalArgumentException refused(String key, String text, String range) {
        return new IllegalArgumentException("Tham số “%s” %s; không nhận giá trị “%s”.".formatted(key, range, text));
    }
}
