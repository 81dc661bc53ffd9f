package vn.bontot.engine.guard;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** A signed-in person takes a task for themselves only; handing over and giving back is the desk's. */
class AssignmentGuard implements TaskListener {

    static final String MESSAGE =
            "Đồng chí chỉ nhận được việc cho chính mình. Trả việc về việc chung: dùng nút trong biểu mẫu của việc.";

    @Override
    public void notify(DelegateTask task) {
        String person = Context.getCommandContext().getAuthenticatedUserId();
        boolean bySystem = person == null || DeskToken.isOpen() || isBeingCreated(task);
        if (!bySystem && !person.equals(task.getAssignee())) {
            throw new GuardRefusal(MESSAGE);
        }
    }

    /** A task gets its first revision when it is written; before that, the model itself names the assignee. */
    private static boolean isBeingCreated(DelegateTask task) {
        return ((TaskEntity) task).getRevision() == 0;
    }
}
