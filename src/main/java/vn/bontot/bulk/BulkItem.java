package vn.bontot.bulk;

import java.util.Set;

/**
 * One task of an act on many.
 *
 * @param aboveName name of the organisation above the unit
 * @param cycleCode null outside the yearly assessment
 * @param attention names of {@link Attention}, as they were shown
 * @param reason the unit's own; may be null
 * @param refusal why it was not taken; null where it was or still waits
 */
public record BulkItem(
        String actId,
        String taskId,
        String unitCode,
        String unitName,
        String aboveName,
        String campaignCode,
        String cycleCode,
        String attention,
        String reason,
        State state,
        String refusal) {

    /** What became of it. */
    public enum State {
        WAITING,
        DONE,
        REFUSED
    }

    public Set<Attention> points() {
        return Attention.in(attention);
    }
}
