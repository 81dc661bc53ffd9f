package vn.bontot.assessment;

import java.util.Map;
import java.util.Set;
import vn.bontot.campaign.Parameters;

/**
 * What a dossier's verdict depends on besides the dossier itself.
 *
 * @param outcomes own violation outcome by unit; units without a case are missing
 * @param members figures by unit; a đảng bộ's are counted over its branches
 * @param recognisedBranches by đảng bộ
 * @param branches by đảng bộ, registered or not
 * @param knockedOutParents đảng bộ with a branch that is knocked out in this cycle
 */
record Circumstances(
        Parameters parameters,
        Map<String, ViolationOutcome> outcomes,
        Map<String, MemberFigures> members,
        Map<String, Integer> recognisedBranches,
        Map<String, Integer> branches,
        Set<String> knockedOutParents) {

    ViolationOutcome outcomeOf(String unit) {
        return outcomes.getOrDefault(unit, ViolationOutcome.NONE);
    }

    MemberFigures membersOf(String unit) {
        return members.getOrDefault(unit, MemberFigures.NONE);
    }
}
