package vn.bontot.summary;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A committee's report to the province. What is not yet known is null.
 *
 * @param commendations giấy khen handed over at the conference
 * @param letterNumber number of the tờ trình that nominates for bằng khen
 * @param late sent after the due date
 * @param returnReason why it was returned last; null where it never was
 */
public record CommitteeReport(
        String campaignCode,
        String committeeCode,
        ReportState state,
        String results,
        String leadership,
        String strengths,
        String limits,
        String lessons,
        String proposals,
        String document,
        LocalDate conferenceOn,
        String conferencePlace,
        String minutesDocument,
        Integer commendations,
        String number,
        LocalDate issuedOn,
        String letterNumber,
        String signer,
        OffsetDateTime sentAt,
        boolean late,
        String returnReason,
        OffsetDateTime receivedAt) {

    SummaryAnswer parts() {
        return new SummaryAnswer(results, leadership, strengths, limits, lessons, proposals, document);
    }
}
