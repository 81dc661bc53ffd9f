package vn.bontot.award;

import vn.bontot.campaign.AwardBase;

/**
 * Input of {@code nomination-count} and of {@code award-quota}, which it requires: one committee.
 *
 * @param awardPercent parameter of the campaign
 * @param awardBase parameter of the campaign
 * @param eligible number of eligible units, all types pooled
 * @param registered number of registered units, all types pooled
 * @param capIncludesNominations parameter of the campaign
 * @param maxNominations parameter of the campaign
 */
public record QuotaFacts(
        int awardPercent,
        AwardBase awardBase,
        int eligible,
        int registered,
        boolean capIncludesNominations,
        int maxNominations) {}
