package vn.bontot.violation;

import java.util.List;
import java.util.Map;

public interface Violations {
    Map<String, List<ViolationCase>> takenUpOf(String campaignCode, String cycleCode, String committeeCode);
}
