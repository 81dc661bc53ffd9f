package vn.bontot.desk;

import java.util.Map;

/**
 * What becomes of a task after an answer: it is completed with the flags of the gateways behind it, or stays open.
 *
 * @param flags process variables, gateway flags only
 * @param told what the answer was, for the record of what happened; null where the name of the task says it
 */
public record Outcome(boolean completes, Map<String, Object> flags, String told) {

    public static final String RETURNED = "Trả lại để bổ sung";

    public static Outcome done() {
        return new Outcome(true, Map.of(), null);
    }

    public static Outcome done(String flag, boolean value) {
        return new Outcome(true, Map.of(flag, value), flag.equals("returned") && value ? RETURNED : null);
    }

    /** The same, in words. */
    public Outcome saying(String words) {
        return new Outcome(completes, flags, words);
    }

    /** The answer is kept and the task stays open. */
    public static Outcome staysOpen() {
        return new Outcome(false, Map.of(), null);
    }
}
