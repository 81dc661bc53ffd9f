package vn.bontot.deadlines.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.bontot.deadlines.ReminderScope;

/** Whose reminders a process instance looks after: a committee's, or the province's where it has no committee. */
final class Scopes {

    private Scopes() {}

    static ReminderScope of(DelegateExecution execution) {
        return new ReminderScope(
                (String) execution.getVariable("campaignCode"), (String) execution.getVariable("committeeCode"));
    }
}
