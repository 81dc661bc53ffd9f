package vn.bontot.engine;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import vn.bontot.desk.CaseDiagram.State;
import vn.bontot.desk.CaseDiagram.Step;

/** Which flows a case went along. The history keeps steps only, so this is told from their order. */
final class TakenFlows {

    private TakenFlows() {}

    /** @param steps as they began */
    static Set<String> of(BpmnModelInstance model, List<Step> steps) {
        List<String> order = steps.stream().map(Step::elementId).toList();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).state() == State.PASSED
                    && model.getModelElementById(order.get(i)) instanceof FlowNode node) {
                after(node, order.subList(i + 1, order.size()))
                        .map(SequenceFlow::getId)
                        .forEach(taken::add);
            }
        }
        return taken;
    }

    /** A gateway that chooses leads to what came next of all it can choose from. */
    private static Stream<SequenceFlow> after(FlowNode node, List<String> later) {
        Stream<SequenceFlow> reached = node.getOutgoing().stream().filter(flow -> later.contains(target(flow)));
        boolean chooses = node instanceof ExclusiveGateway || node instanceof EventBasedGateway;
        return chooses ? reached.min(Comparator.comparingInt(flow -> later.indexOf(target(flow)))).stream() : reached;
    }

    private static String target(SequenceFlow flow) {
        return flow.getTarget().getId();
    }
}
