package vn.bontot.violation;

import vn.bontot.campaign.SelfFoundViolation;

/**
 * Input of {@code violation-outcome}: one concluded case before anybody reviewed it.
 *
 * @param violations members who violated
 * @param reviewAccepts null: nobody has decided yet
 * @param selfFoundViolation parameter of the campaign
 */
record CaseFacts(
        int violations,
        ViolationConclusion conclusion,
        ViolationSource source,
        Boolean reviewAccepts,
        SelfFoundViolation selfFoundViolation) {}
