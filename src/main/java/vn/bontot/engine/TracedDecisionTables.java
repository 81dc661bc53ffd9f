package vn.bontot.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionLogicEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import vn.bontot.rules.DecisionTables;
import vn.bontot.rules.Evaluation;
import vn.bontot.rules.MatchedRow;
import vn.bontot.rules.NoMatchingRow;

/** Turns what a {@link DecisionTrace} heard into an {@link Evaluation}, and a gap into an exception. */
abstract class TracedDecisionTables implements DecisionTables {

    private final DecisionTrace trace = new DecisionTrace();
    private final DmnEngine engine = listenedToBy(trace);

    private static DmnEngine listenedToBy(DecisionTrace trace) {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(CachingFeelEngine::new);
        configuration.getCustomPostDecisionEvaluationListeners().add(trace);
        return configuration.buildEngine();
    }

    /** The DMN engine, without a database, that evaluates the decisions. */
    final DmnEngine engine() {
        return engine;
    }

    /** The decision to evaluate, with all that it requires. */
    abstract DmnDecision decision(String key);

    /** The file that a decision which took part comes from. */
    abstract TableModel model(DmnDecision decision);

    /** The number that the engine gave this version of a decision. */
    abstract int number(DmnDecision decision);

    @Override
    public Evaluation evaluate(String decision, Record facts) {
        VariableMap variables = FactVariables.of(facts);
        DmnDecision table = decision(decision);
        var events = trace.during(() -> engine.evaluateDecision(table, variables));
        if (events.isEmpty()) {
            throw new IllegalStateException("nothing heard of decision " + decision);
        }
        requireInputs(events.get(events.size() - 1).getDecision(), variables);
        Map<String, Object> outputs = new LinkedHashMap<>();
        List<MatchedRow> matches = new ArrayList<>();
        for (var event : events) {
            for (var rule : matchingRules(event, facts)) {
                rule.getOutputEntries()
                        .values()
                        .forEach(output -> outputs.put(
                                output.getOutputName(), output.getValue().getValue()));
                matches.add(matched(event.getDecision(), rule));
            }
        }
        return new Evaluation(Collections.unmodifiableMap(outputs), List.copyOf(matches));
    }

    @Override
    public Optional<Integer> numberOf(MatchedRow row) {
        TableModel model = model(decision(row.decision()));
        return row.versionTag().equals(model.versionTag(row.decision())) ? model.number(row.rule()) : Optional.empty();
    }

    /** An input that is missing would be taken for null, so a record has exactly the inputs of its decision. */
    private void requireInputs(DmnDecision decision, VariableMap variables) {
        var inputs = model(decision).inputs(decision.getKey());
        if (!inputs.equals(variables.keySet())) {
            throw new IllegalStateException(
                    "decision %s takes %s, not %s".formatted(decision.getKey(), inputs, variables.keySet()));
        }
    }

    private static List<DmnEvaluatedDecisionRule> matchingRules(DmnDecisionLogicEvaluationEvent event, Record facts) {
        var rules = ((DmnDecisionTableEvaluationEvent) event).getMatchingRules();
        if (rules.isEmpty()) {
            throw new NoMatchingRow(event.getDecision().getKey(), facts);
        }
        return rules;
    }

    private MatchedRow matched(DmnDecision decision, DmnEvaluatedDecisionRule rule) {
        TableModel model = model(decision);
        String version = model.versionTag(decision.getKey()) + ":" + number(decision);
        return new MatchedRow(decision.getKey(), version, rule.getId(), model.sentence(rule.getId()));
    }
}
