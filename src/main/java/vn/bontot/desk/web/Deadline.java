package vn.bontot.desk.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.PaperDate;
import vn.bontot.desk.Remaining;

/**
 * What a form says on the last day of its task and afterwards.
 *
 * @param left how long it is still on time; null where it is late
 * @param secondsLeft 0 where it is late
 * @param day the last day
 */
record Deadline(String left, long secondsLeft, String day) {

    /** Null before the last day, and for a task without one. */
    static Deadline of(OpenTask task, Clock clock) {
        if (task.dueAt() == null) {
            return null;
        }
        Instant now = clock.instant();
        LocalDate day = task.dueAt().atZone(clock.getZone()).toLocalDate();
        if (now.isAfter(task.dueAt())) {
            return new Deadline(null, 0, PaperDate.format(day));
        }
        return LocalDate.now(clock).equals(day)
                ? new Deadline(
                        Remaining.text(now, task.dueAt()),
                        task.dueAt().getEpochSecond() - now.getEpochSecond(),
                        PaperDate.format(day))
                : null;
    }
}
