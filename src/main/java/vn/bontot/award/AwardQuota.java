package vn.bontot.award;

import java.util.List;
import vn.bontot.rules.MatchedRow;

/**
 * What one committee may give.
 *
 * @param quota number of awards at most
 * @param nominations number of nominations in the default proposal
 * @param matches the rows of the tables that say so
 */
public record AwardQuota(int quota, int nominations, List<MatchedRow> matches) {}
