package vn.bontot.engine.guard;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Refuses every completion that did not come through the desk. */
class CompletionGuard implements TaskListener {

    static final String MESSAGE =
            "Việc này chỉ hoàn thành được bằng biểu mẫu của việc. Đề nghị mở việc và gửi biểu mẫu; chưa có gì được ghi lại.";

    @Override
    public void notify(DelegateTask task) {
        if (!DeskToken.isOpen()) {
            throw new GuardRefusal(MESSAGE);
        }
    }
}
