package vn.bontot.assessment;

import java.util.Collection;
import java.util.Collections;

/** What violation cases do to a unit in one cycle; the constants stand from the gravest to none. */
public enum ViolationOutcome {
    KNOCKED_OUT("Không đạt do báo chí, người dân phát hiện"),
    HOLD("Chờ kết luận"),
    REVIEW("Chờ xem xét"),
    REJECTED("Không chấp nhận"),
    ACCEPTED("Chấp nhận, không ảnh hưởng"),
    NONE("Không có");

    private final String label;

    ViolationOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The one that counts where a unit has several cases in a cycle; {@link #NONE} where it has none. */
    public static ViolationOutcome gravest(Collection<ViolationOutcome> outcomes) {
        return outcomes.isEmpty() ? NONE : Collections.min(outcomes);
    }
}
