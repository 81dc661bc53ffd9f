package vn.bontot.rehearsal;

import java.time.LocalDate;
import vn.bontot.desk.OpenTask;

/** A simulated official: what they answer to one kind of task. */
public interface Official {

    /** Id of the task in tasks.md. */
    String key();

    /** The answer that is sent through the task's use case; null: they do nothing about this task. */
    Record answer(OpenTask task, Script script);

    /**
     * The last day on which they do it, never later than the due date. The day is drawn between the opening and this
     * day.
     */
    default LocalDate latest(OpenTask task, LocalDate dueOn, Script script) {
        return dueOn;
    }

    /** Whether they can do it yet; asked again every day. */
    default boolean ready(OpenTask task, Script script) {
        return true;
    }
}
