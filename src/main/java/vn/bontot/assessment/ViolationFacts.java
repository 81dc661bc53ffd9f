package vn.bontot.assessment;

import vn.bontot.campaign.SelfFoundViolation;
import vn.bontot.violation.ViolationConclusion;
import vn.bontot.violation.ViolationSource;

/**
 * Input of {@code violation-outcome}: one case, or no case at all.
 *
 * @param violations number of violations; 0 where there is no case
 * @param conclusion null where there is no case
 * @param source who found it first; null where there is no case
 * @param reviewAccepts what a person decided about a violation found by the unit itself or its superior; null where
 *     nobody has yet, or nobody has to
 * @param selfFoundViolation parameter of the campaign
 */
public record ViolationFacts(
        int violations,
        ViolationConclusion conclusion,
        ViolationSource source,
        Boolean reviewAccepts,
        SelfFoundViolation selfFoundViolation) {}
