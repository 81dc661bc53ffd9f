package vn.bontot.engine;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.OpenTasks;

/** Keeps the list of open tasks in step with the engine. */
@Component
class TaskRecorder implements TaskListener {

    // The engine is built before the repositories that the listeners use.
    private final ObjectProvider<OpenTasks> openTasks;
    private final ObjectProvider<TaskRouter> routing;

    TaskRecorder(ObjectProvider<OpenTasks> openTasks, ObjectProvider<TaskRouter> routing) {
        this.openTasks = openTasks;
        this.routing = routing;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> open(task);
            case EVENTNAME_ASSIGNMENT -> openTasks.getObject().assign(task.getId(), task.getAssignee());
            case EVENTNAME_COMPLETE, EVENTNAME_DELETE -> openTasks.getObject().remove(task.getId());
            default -> throw new IllegalStateException("unexpected event " + task.getEventName());
        }
    }

    /** Tasklist shows nothing but the name: there it also says whose dossier it is. */
    private void open(DelegateTask task) {
        TaskRouter router = routing.getObject();
        String taskKey = TaskKeys.ofElement(task.getTaskDefinitionKey());
        TaskRouter.Addressee addressee = router.addressee(taskKey, task.getExecution());
        openTasks.getObject().add(opened(task, taskKey, addressee));
        String subject = router.subject(addressee, task.getExecution());
        if (subject != null) {
            task.setName(task.getName() + ": " + subject);
        }
    }

    private OpenTask opened(DelegateTask task, String taskKey, TaskRouter.Addressee addressee) {
        Date due = task.getDueDate();
        return new OpenTask(
                task.getId(),
                taskKey,
                task.getName(),
                ((TaskEntity) task).getProcessDefinition().getKey(),
                task.getProcessInstanceId(),
                addressee.role(),
                addressee.organisationCode(),
                text(task, "campaignCode"),
                text(task, "committeeCode"),
                text(task, "unitCode"),
                text(task, "cycleCode"),
                text(task, "roundId"),
                text(task, "entryId"),
                text(task, "caseId"),
                task.getAssignee(),
                task.getCreateTime().toInstant(),
                due == null ? null : due.toInstant());
    }

    private static String text(DelegateTask task, String variable) {
        return (String) task.getVariable(variable);
    }
}
