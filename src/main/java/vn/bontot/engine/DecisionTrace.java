package vn.bontot.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionLogicEvaluationEvent;

/**
 * Hears what decisions took part in an evaluation and which rows matched.
 *
 * <p>The engine's own answer holds the root's output only; the rest is told to listeners alone.
 */
final class DecisionTrace implements DmnDecisionEvaluationListener {

    private final ThreadLocal<List<DmnDecisionLogicEvaluationEvent>> heard = new ThreadLocal<>();

    /** Runs an evaluation and returns every decision that took part, the required ones first. */
    List<DmnDecisionLogicEvaluationEvent> during(Runnable evaluation) {
        var outer = heard.get();
        var events = new ArrayList<DmnDecisionLogicEvaluationEvent>();
        heard.set(events);
        try {
            evaluation.run();
            return events;
        } finally {
            if (outer == null) {
                heard.remove();
            } else {
                heard.set(outer);
            }
        }
    }

    @Override
    public void notify(DmnDecisionEvaluationEvent event) {
        var events = heard.get();
        if (events != null) {
            events.addAll(event.getRequiredDecisionResults());
            events.add(event.getDecisionResult());
        }
    }
}
