package vn.bontot.portal;

import java.util.ArrayList;
import java.util.List;
import vn.bontot.assessment.Content;

/** What the portal calls the results of a yearly assessment. */
final class AssessmentLabels {

    static final String NOT_OPENED = "Chưa mở";

    private AssessmentLabels() {}

    static String result(boolean revoked, boolean recognised) {
        if (revoked) {
            return "Đã thu hồi công nhận";
        }
        return recognised ? "Được công nhận" : "Không được công nhận";
    }

    /** Names of the contents that are not reached; those that are open do not count. */
    static String missed(Boolean... reached) {
        List<String> missed = new ArrayList<>();
        for (Content content : Content.values()) {
            if (Boolean.FALSE.equals(reached[content.ordinal()])) {
                missed.add(content.topic());
            }
        }
        return String.join("; ", missed);
    }
}
