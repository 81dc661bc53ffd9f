package vn.bontot.launch;

import java.time.LocalDate;

/**
 * The plan of the province for the campaign, or of a committee for its rollout. Number, dates and signer are null until
 * it is approved.
 *
 * @param document id of the file, may be null
 * @param returnReason why it was returned last; null where it never was
 * @param metOn day of the standing committee's meeting that approved it
 */
public record Plan(
        String campaignCode,
        String organisationCode,
        PlanState state,
        String summary,
        String document,
        String returnReason,
        LocalDate metOn,
        String number,
        LocalDate issuedOn,
        String signer) {}
