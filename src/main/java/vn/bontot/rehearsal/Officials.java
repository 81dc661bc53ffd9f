package vn.bontot.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The simulated officials by the task they do. */
@Simulated
public class Officials {

    private final Map<String, Official> byKey;

    Officials(List<Official> officials) {
        this.byKey = officials.stream().collect(Collectors.toMap(Official::key, Function.identity()));
    }

    Optional<Official> of(String taskKey) {
        return Optional.ofNullable(byKey.get(taskKey));
    }
}
