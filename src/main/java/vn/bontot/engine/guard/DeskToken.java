package vn.bontot.engine.guard;

/** Held by the task desk while it completes a task; without it no task can be completed. */
public final class DeskToken implements AutoCloseable {

    private static final ThreadLocal<Boolean> OPEN = new ThreadLocal<>();

    private DeskToken() {}

    public static DeskToken open() {
        OPEN.set(true);
        return new DeskToken();
    }

    static boolean isOpen() {
        return OPEN.get() != null;
    }

    @Override
    public void close() {
        OPEN.remove();
    }
}
