package vn.bontot.summary;

import java.time.OffsetDateTime;

/**
 * A unit's summary of the campaign. What was not written is null.
 *
 * @param late handed in after the due date
 * @param returnReason why it was returned last; null where it never was
 */
public record UnitSummary(
        String entryId,
        String campaignCode,
        String committeeCode,
        String unitCode,
        SummaryState state,
        String results,
        String leadership,
        String strengths,
        String limits,
        String lessons,
        String proposals,
        String document,
        OffsetDateTime submittedAt,
        boolean late,
        String returnReason) {

    SummaryAnswer parts() {
        return new SummaryAnswer(results, leadership, strengths, limits, lessons, proposals, document);
    }
}
