package vn.bontot.assessment;

import java.util.List;
import vn.bontot.rules.MatchedRow;

/** What the tables say about one violation case, and by which row. */
public record ViolationFinding(ViolationOutcome outcome, List<MatchedRow> matches) {}
