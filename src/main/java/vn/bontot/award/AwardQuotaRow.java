package vn.bontot.award;

/**
 * A committee's award as it is kept.
 *
 * @param listNote what the board tells the meeting
 * @param noNominationReason why nobody is nominated
 * @param returnedReason why the meeting sent the list back; null once it is handed in again
 */
record AwardQuotaRow(
        String campaignCode,
        String committeeCode,
        int registered,
        int eligible,
        int quota,
        AwardStage stage,
        String listNote,
        String noNominationReason,
        String returnedReason,
        String submissionNumber) {}
