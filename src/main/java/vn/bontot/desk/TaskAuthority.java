package vn.bontot.desk;

import java.util.Optional;

/** Who may do a task. */
public interface TaskAuthority {

    /** Whether the user holds the role that the task is routed to. */
    boolean holds(String username, OpenTask task);

    /** Whether the user works in the office above, which may enter a signed paper for the one who has to do it. */
    boolean mayEnterFor(String username, OpenTask task);

    /** Whether the user may open the task's form. */
    default boolean mayOpen(String username, OpenTask task) {
        return holds(username, task) || mayEnterFor(username, task);
    }

    /** The actor as the record of this task names them; empty where they may not do it. */
    Optional<Actor> acting(Actor actor, OpenTask task);

    /** The actor as the record of an act of this post names them. */
    Actor acting(Actor actor, String role, String organisationCode);
}
