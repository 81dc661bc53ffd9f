package vn.bontot.engine.guard;

/**
 * Shows the engine that the current thread works for the task desk.
 *
 * <p>While it is open, tasks may be completed and assigned, and engine calls are not checked against the permissions of
 * the signed-in user (who stays the author of what is logged): the desk has checked already who may do what.
 *
 * <pre>{@code
 * try (var token = DeskToken.open()) {
 *     taskService.complete(taskId);
 * }
 * }</pre>
 */
public final class DeskToken implements AutoCloseable {

    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    private boolean closed;

    private DeskToken() {
        DEPTH.set(DEPTH.get() + 1);
    }

    public static DeskToken open() {
        return new DeskToken();
    }

    public static boolean isOpen() {
        return DEPTH.get() > 0;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        int depth = DEPTH.get() - 1;
        if (depth == 0) {
            DEPTH.remove();
        } else {
            DEPTH.set(depth);
        }
    }
}
