package vn.bontot.rehearsal.input;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * What a reader of {@code parameters.csv} has to know of parameters.
 *
 * @param known whether a name is that of a parameter
 * @param range answers, for a known name and a value, with a Vietnamese sentence if the value is out of its range
 */
public record ParameterCheck(Predicate<String> known, BiFunction<String, String, Optional<String>> range) {

    boolean isKnown(String key) {
        return known.test(key);
    }

    Optional<String> fault(String key, String value) {
        return range.apply(key, value);
    }
}
