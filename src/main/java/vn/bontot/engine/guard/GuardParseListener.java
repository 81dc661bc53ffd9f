package vn.bontot.engine.guard;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Puts the guards on every user task. Built-in listeners run first and cannot be skipped by a caller. */
class GuardParseListener extends AbstractBpmnParseListener {

    private final TaskListener completion = new CompletionGuard();
    private final TaskListener assignment = new AssignmentGuard();

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, completion);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, assignment);
    }
}
