package vn.bontot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;

/** One line of a table test: facts for a decision, and the outputs expected of it. */
public record RuleCase(String decision, Record facts, Map<String, Object> expected) {

    /** @param expected output names and values in turn; a value may be null */
    public static RuleCase of(String decision, Record facts, Object... expected) {
        Map<String, Object> outputs = new LinkedHashMap<>();
        for (int i = 0; i < expected.length; i += 2) {
            outputs.put((String) expected[i], expected[i + 1]);
        }
        return new RuleCase(decision, facts, outputs);
    }

    public void assertOn(DecisionTables tables) {
        var outputs = tables.evaluate(decision, facts).outputs();
        expected.forEach((name, value) ->
                assertThat(outputs).as("%s of %s for %s", name, decision, facts).containsEntry(name, value));
    }
}
