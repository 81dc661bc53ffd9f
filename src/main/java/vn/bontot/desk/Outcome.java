package vn.bontot.desk;

import java.util.Map;

/**
 * What becomes of a task after an answer: it is completed with the flags of the gateways behind it, or stays open.
 *
 * @param flags process variables, gateway flags only
 */
public record Outcome(boolean completes, Map<String, Object> flags) {

    public static Outcome done() {
        return new Outcome(true, Map.of());
    }

    public static Outcome done(String flag, boolean value) {
        return new Outcome(true, Map.of(flag, value));
    }

    /** The answer is kept and the task stays open. */
    public static Outcome staysOpen() {
        return new Outcome(false, Map.of());
    }
}
