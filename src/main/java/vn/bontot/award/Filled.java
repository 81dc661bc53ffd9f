package vn.bontot.award;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lists of cells as a form sends them: the empty ones say nothing. */
final class Filled {

    private Filled() {}

    /** Without empty cells; {@code typed} may be null. */
    static Map<String, String> cells(Map<String, String> typed) {
        Map<String, String> filled = new LinkedHashMap<>();
        if (typed != null) {
            typed.forEach((key, text) -> {
                if (text != null && !text.isBlank()) {
                    filled.put(key, text);
                }
            });
        }
        return Collections.unmodifiableMap(filled);
    }
}
