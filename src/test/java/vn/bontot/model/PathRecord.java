package vn.bontot.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** What tests have passed, as {@code process/element}. Nodes come from the history, which does not keep flows. */
final class PathRecord extends AbstractBpmnParseListener {

    private final Set<String> passed = new TreeSet<>();

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
        flow.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) this::take);
    }

    private void take(DelegateExecution execution) {
        var process = execution.getProcessDefinitionId().replaceFirst(":.*", "");
        passed.add(process + "/" + execution.getCurrentTransitionId());
    }

    void addNodes(HistoryService history) {
        for (HistoricActivityInstance node :
                history.createHistoricActivityInstanceQuery().finished().list()) {
            if (!node.isCanceled()) {
                passed.add(node.getProcessDefinitionKey() + "/" + node.getActivityId());
            }
        }
    }

    void clear() {
        passed.clear();
    }

    /**
     * Nodes, and flows that depend on a condition, that were never passed. A gateway that waits for events is passed with
     * any of them: the engine writes it down as cancelled and takes no flow from it.
     */
    Set<String> notPassed(Collection<BpmnModelInstance> models) {
        Set<String> missing = new TreeSet<>();
        for (BpmnModelInstance model : models) {
            var process = Models.processOf(model);
            Models.elements(List.of(model), FlowNode.class).stream()
                    .filter(node -> !(node instanceof EventBasedGateway))
                    .forEach(node -> missing.add(process + "/" + node.getId()));
            Models.elements(List.of(model), SequenceFlow.class).stream()
                    .filter(PathRecord::isChoice)
                    .forEach(flow -> missing.add(process + "/" + flow.getId()));
        }
        missing.removeAll(passed);
        return missing;
    }

    private static boolean isChoice(SequenceFlow flow) {
        return flow.getConditionExpression() != null
                || flow.getSource() instanceof ExclusiveGateway gateway && flow.equals(gateway.getDefault());
    }
}
