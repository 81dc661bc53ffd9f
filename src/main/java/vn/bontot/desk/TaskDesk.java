package vn.bontot.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The open tasks of the engine, and the only way to complete one. */
public interface TaskDesk {

    /**
     * What became of an answer.
     *
     * @param completed false where the answer was kept and the task stays open
     */
    record Handed(long receiptId, boolean completed) {}

    Optional<OpenTask> find(String taskId);

    /** Open tasks created at or after the instant, oldest first. */
    List<OpenTask> openSince(Instant createdFrom);

    /**
     * Validates the answer, stores it through the task's use case and completes the task, in one transaction.
     *
     * @return the receipt, and whether the task is done
     * @throws Refused where the answer is not taken, the task is gone, or the actor may not do it
     */
    Handed submit(String taskId, Record answer, Actor actor);

    /**
     * Takes a common task of one's own group; everybody else of the group sees then who works on it.
     *
     * @throws Refused where the task is gone, is not of the actor's group, or somebody else has just taken it
     */
    void claim(String taskId, Actor actor);

    /**
     * Gives a task that one holds back to the group.
     *
     * @throws Refused where the task is gone or the actor does not hold it
     */
    void release(String taskId, Actor actor);
}
