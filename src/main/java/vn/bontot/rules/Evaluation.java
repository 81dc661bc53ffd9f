package vn.bontot.rules;

import java.util.List;
import java.util.Map;

/**
 * What the tables made of one set of facts.
 *
 * @param outputs output name to value, over all decisions that took part; a value may be null
 * @param matches the rows that matched, in order of evaluation
 */
public record Evaluation(Map<String, Object> outputs, List<MatchedRow> matches) {

    @SuppressWarnings("unchecked")
    public <T> T output(String name) {
        if (!outputs.containsKey(name)) {
            throw new IllegalStateException("no output " + name + " in " + outputs.keySet());
        }
        return (T) outputs.get(name);
    }
}
