package vn.bontot.award;

import java.util.List;
import vn.bontot.rules.MatchedRow;

/** Whether a unit can be awarded at all, and the row that says so. */
public record Eligibility(boolean eligible, List<MatchedRow> matches) {}
