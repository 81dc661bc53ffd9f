package vn.bontot.launch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A list of check boxes as a form sends it: code to whether it is ticked. */
final class Ticks {

    private Ticks() {}

    static List<String> codes(Map<String, Boolean> ticks) {
        return ticks.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    static Map<String, Boolean> of(Collection<String> codes) {
        return codes.stream().distinct().collect(Collectors.toMap(Function.identity(), code -> true));
    }
}
