package vn.bontot.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.Script;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** What every process model of the product must keep; each broken rule becomes one sentence. */
final class ModelRules {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern FORM = Pattern.compile("embedded:app:forms/[a-z]+/(?<task>[a-z]+(-[a-z]+)*)\\.html");
    private static final int TOUCHES = 2;

    private final String fileName;
    private final BpmnModelInstance model;
    private final List<String> faults = new ArrayList<>();

    private ModelRules(String fileName, BpmnModelInstance model) {
        this.fileName = fileName;
        this.model = model;
    }

    static List<String> faultsOf(String fileName, BpmnModelInstance model) {
        var rules = new ModelRules(fileName, model);
        rules.checkProcess();
        rules.all(FlowElement.class).forEach(rules::checkId);
        rules.all(Message.class).forEach(message -> rules.checkPattern(message, "Message_"));
        rules.all(FlowNode.class).forEach(rules::checkNode);
        rules.all(SequenceFlow.class).forEach(rules::checkFlow);
        rules.all(ExclusiveGateway.class).forEach(rules::checkDefaultFlow);
        rules.all(UserTask.class).forEach(rules::checkUserTask);
        rules.checkOverlaps();
        rules.require(rules.all(Script.class).isEmpty(), fileName + " holds a script");
        rules.require(rules.all(ScriptTask.class).isEmpty(), fileName + " holds a script task");
        return rules.faults;
    }

    private void checkProcess() {
        var processes = all(Process.class);
        require(processes.size() == 1, fileName + " holds " + processes.size() + " processes");
        for (Process process : processes) {
            var id = process.getId();
            require(fileName.equals(id + ".bpmn"), "process " + id + " is not named as its file " + fileName);
            require(KEBAB_CASE.matcher(id).matches(), "process id " + id + " is not in kebab-case");
            require(process.isExecutable(), id + " is not executable");
            require("1.0".equals(process.getCamundaVersionTag()), id + " has no version tag 1.0");
            require(
                    "P3650D".equals(process.getCamundaHistoryTimeToLiveString()),
                    id + " does not keep its history for P3650D");
            require(isWritten(process.getName()), id + " has no name");
            requireDocumentation(process);
        }
    }

    private void checkId(FlowElement element) {
        if (element instanceof CatchEvent event && isTimer(event)) {
            checkPattern(element, "Timer_");
        } else if (element instanceof SequenceFlow) {
            checkPattern(element, "Flow_");
        } else if (element instanceof Gateway) {
            checkPattern(element, "Gateway_");
        } else if (element instanceof CatchEvent && !(element instanceof StartEvent)) {
            checkPattern(element, "Event_");
        } else {
            var type = element.getElementType().getTypeName();
            checkPattern(element, Character.toUpperCase(type.charAt(0)) + type.substring(1) + "_");
        }
    }

    private void checkPattern(BaseElement element, String prefix) {
        require(
                element.getId().matches(prefix + "([A-Z][a-z0-9]*)+"),
                element.getId() + " is not " + prefix + "PascalCase");
    }

    private void checkNode(FlowNode node) {
        var id = node.getId();
        require(node.getDiagramElement() instanceof BpmnShape, id + " has no shape");
        var eventSubProcess = node instanceof SubProcess subProcess && subProcess.triggeredByEvent();
        var entered = eventSubProcess || node instanceof StartEvent || node instanceof BoundaryEvent;
        require(entered == node.getIncoming().isEmpty(), id + " has the wrong number of incoming flows");
        var left = eventSubProcess || node instanceof EndEvent;
        require(left == node.getOutgoing().isEmpty(), id + " has the wrong number of outgoing flows");
        for (SequenceFlow flow : node.getIncoming()) {
            require(node.equals(flow.getTarget()), flow.getId() + " is incoming at " + id + " but does not lead there");
        }
        for (SequenceFlow flow : node.getOutgoing()) {
            require(node.equals(flow.getSource()), flow.getId() + " is outgoing at " + id + " but starts elsewhere");
        }
        if (!(node instanceof Gateway)) {
            require(isWritten(node.getName()), id + " has no label");
        } else if (node.getOutgoing().size() > 1 && !(node instanceof ParallelGateway)) {
            require(isWritten(node.getName()) && node.getName().endsWith("?"), id + " does not ask a question");
        }
    }

    private void checkFlow(SequenceFlow flow) {
        var id = flow.getId();
        require(flow.getSource().getOutgoing().contains(flow), id + " is not among the outgoing flows of its source");
        require(flow.getTarget().getIncoming().contains(flow), id + " is not among the incoming flows of its target");
        if (flow.getSource() instanceof ExclusiveGateway gateway
                && gateway.getOutgoing().size() > 1) {
            require(isWritten(flow.getName()), id + " has no label");
            require(
                    flow.equals(gateway.getDefault()) == (flow.getConditionExpression() == null),
                    id + " must have a condition or be the default flow");
        }
        BpmnEdge edge = flow.getDiagramElement();
        require(edge != null, id + " has no edge");
        if (edge == null) {
            return;
        }
        var waypoints = List.copyOf(edge.getWaypoints());
        require(waypoints.size() >= 2, id + " has no waypoints");
        if (waypoints.size() >= 2) {
            require(touches(waypoints.get(0), flow.getSource()), id + " does not begin at its source");
            require(touches(waypoints.get(waypoints.size() - 1), flow.getTarget()), id + " does not end at its target");
        }
    }

    private void checkDefaultFlow(ExclusiveGateway gateway) {
        require(
                gateway.getOutgoing().size() < 2 || gateway.getDefault() != null,
                gateway.getId() + " has no default flow");
    }

    private void checkUserTask(UserTask task) {
        var id = task.getId();
        requireDocumentation(task);
        var form = FORM.matcher(String.valueOf(task.getCamundaFormKey()));
        var page = id.replaceFirst("UserTask_", "")
                .replaceAll("(?<=.)([A-Z])", "-$1")
                .toLowerCase();
        require(form.matches() && form.group("task").equals(page), id + " does not lead to the form " + page);
        require("${routing.holder(execution)}".equals(task.getCamundaAssignee()), id + " has no holder");
        require("${routing.group(execution)}".equals(task.getCamundaCandidateGroups()), id + " has no group");
        require(
                String.valueOf(task.getCamundaDueDate()).matches("\\$\\{calendar\\.due\\(execution, '[A-Za-z]+'\\)}"),
                id + " has no due date from the calendar");
    }

    private void checkOverlaps() {
        Set<FlowNode> seen = new HashSet<>();
        for (FlowNode node : all(FlowNode.class)) {
            for (FlowNode other : seen) {
                require(
                        belongTogether(node, other) || !overlap(node, other),
                        node.getId() + " overlaps " + other.getId());
            }
            seen.add(node);
        }
    }

    private static boolean belongTogether(FlowNode one, FlowNode other) {
        return one.getParentElement().equals(other)
                || other.getParentElement().equals(one)
                || isAttached(one, other)
                || isAttached(other, one);
    }

    private static boolean isAttached(FlowNode event, FlowNode host) {
        return host instanceof Activity
                && event instanceof BoundaryEvent boundary
                && host.equals(boundary.getAttachedTo());
    }

    private static boolean overlap(FlowNode one, FlowNode other) {
        if (!(one.getDiagramElement() instanceof BpmnShape a) || !(other.getDiagramElement() instanceof BpmnShape b)) {
            return false;
        }
        return a.getBounds().getX() < right(b.getBounds())
                && b.getBounds().getX() < right(a.getBounds())
                && a.getBounds().getY() < bottom(b.getBounds())
                && b.getBounds().getY() < bottom(a.getBounds());
    }

    private static boolean touches(Waypoint point, FlowNode node) {
        if (!(node.getDiagramElement() instanceof BpmnShape shape)) {
            return false;
        }
        var bounds = shape.getBounds();
        return point.getX() >= bounds.getX() - TOUCHES
                && point.getX() <= right(bounds) + TOUCHES
                && point.getY() >= bounds.getY() - TOUCHES
                && point.getY() <= bottom(bounds) + TOUCHES;
    }

    private static double right(Bounds bounds) {
        return bounds.getX() + bounds.getWidth();
    }

    private static double bottom(Bounds bounds) {
        return bounds.getY() + bounds.getHeight();
    }

    private static boolean isTimer(CatchEvent event) {
        return event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
    }

    private void requireDocumentation(BaseElement element) {
        require(
                element.getDocumentations().stream().anyMatch(text -> isWritten(text.getTextContent())),
                element.getId() + " has no documentation");
    }

    private static boolean isWritten(String text) {
        return text != null && !text.isBlank();
    }

    private <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    private void require(boolean kept, String fault) {
        if (!kept) {
            faults.add(fault);
        }
    }
}
