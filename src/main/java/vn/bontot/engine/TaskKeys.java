package vn.bontot.engine;

/** Element ids of user tasks: {@code UserTask_RegisterUnit} is the task {@code RegisterUnit}. */
public final class TaskKeys {

    private static final String PREFIX = "UserTask_";

    private TaskKeys() {}

    public static String ofElement(String elementId) {
        return elementId.substring(PREFIX.length());
    }
}
