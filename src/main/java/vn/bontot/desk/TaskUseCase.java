package vn.bontot.desk;

import java.util.Map;

/**
 * What one user task asks and what its answer does. There is exactly one per user task of the models.
 *
 * @param <C> the answer: a record whose components are the fields of the form, with Bean Validation annotations whose
 *     messages are Vietnamese sentences
 */
public interface TaskUseCase<C extends Record> {

    /** Id of the task in tasks.md; the model's element is {@code UserTask_} + key. */
    String key();

    Class<C> answerType();

    /** What is already known, as the answer that would be sent if nobody typed anything. */
    C prefilled(OpenTask task);

    /** What the form shows beside its fields; names are free, read only by the form. */
    default Map<String, Object> shown(OpenTask task) {
        return Map.of();
    }

    /**
     * Checks and stores the answer, in the transaction that completes the task.
     *
     * @throws Refused where the answer cannot be taken
     */
    Outcome answer(OpenTask task, C answer, Actor actor);

    /** Whether the paper came back to its sender and is in time again, whatever the due date says. */
    default boolean cameBack(OpenTask task) {
        return false;
    }

    /** What the sender can still do after {@link #answer}, as a sentence; empty where there is nothing to say. */
    default String afterwards(OpenTask task, C answer, Actor actor) {
        return "";
    }
}
