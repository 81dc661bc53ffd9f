package vn.bontot.deadlines.process;

import java.time.format.DateTimeFormatter;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.bontot.deadlines.NextReminder;

/** {@code ${reminders…}} of the models. */
@Component("reminders")
public class RemindersBean {

    private static final DateTimeFormatter CYCLE = DateTimeFormatter.ofPattern("'R/'yyyy-MM-dd'T'HH:mm:ss'/P1D'");

    private final NextReminder nextReminder;

    RemindersBean(NextReminder nextReminder) {
        this.nextReminder = nextReminder;
    }

    /** The timer's next date: the engine asks again each time it fires, so the period itself never counts. */
    public String cycle(DelegateExecution execution) {
        return CYCLE.format(nextReminder.of(Scopes.of(execution)));
    }
}
