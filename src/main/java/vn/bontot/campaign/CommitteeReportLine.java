package vn.bontot.campaign;

import java.time.OffsetDateTime;

/**
 * One committee in the province's summary.
 *
 * @param sentAt null where its report is missing
 * @param registered units that registered
 * @param summaries units that handed in their summary
 */
public record CommitteeReportLine(
        String code, String name, OffsetDateTime sentAt, boolean late, int registered, int summaries) {

    public boolean isMissing() {
        return sentAt == null;
    }
}
