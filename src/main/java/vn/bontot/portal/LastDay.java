package vn.bontot.portal;

import java.time.Instant;
import vn.bontot.desk.Remaining;

/**
 * What somebody has to do before midnight.
 *
 * @param tasks how many tasks
 * @param taskId the task, where it is one
 * @param name its name, where it is one
 * @param left how long the first of them is still on time
 */
record LastDay(int tasks, String taskId, String name, String left, long secondsLeft) {

    static LastDay of(int tasks, String taskId, String name, Instant dueAt, Instant now) {
        return new LastDay(
                tasks,
                tasks == 1 ? taskId : null,
                tasks == 1 ? name : null,
                Remaining.text(now, dueAt),
                dueAt.getEpochSecond() - now.getEpochSecond());
    }
}
