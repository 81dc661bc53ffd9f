package vn.bontot.assessment;

import vn.bontot.organisation.OrganisationType;

/**
 * Input of {@code recognition} and of all it requires: one unit in one cycle, with the campaign's parameters.
 *
 * @param unitType one of the three unit types
 * @param registered whether the unit takes part
 * @param targetsAssigned number of targets
 * @param targetsMet number of targets met, the exceeded ones among them
 * @param targetsExceeded number of targets exceeded
 * @param minTargetsExceeded parameter of the campaign
 * @param admissionsTarget members to be admitted
 * @param admissionsDone members admitted
 * @param overduePetitions cases left lying or dragging on
 * @param politicalPass mark of the verifying body
 * @param regularMeetings held in the cycle
 * @param regularMeetingsRequired the unit's own figure, or the campaign's for the cycle
 * @param thematicMeetings held in the cycle
 * @param thematicMeetingsRequired the unit's own figure, or the campaign's for the cycle
 * @param meetingPass mark of the verifying body
 * @param ownOutcome gravest outcome of the unit's own cases
 * @param branchKnockedOut whether a registered branch of it with facts in this cycle is {@code KNOCKED_OUT}
 * @param parentKnockout parameter of the campaign
 * @param knockoutLifted whether the session lifted what its branches did to it
 * @param unityPass mark of the verifying body
 * @param membersRated members rated; of a đảng bộ cơ sở the sum over its branches and its own row
 * @param membersGood those of them rated Hoàn thành tốt nhiệm vụ or better
 * @param minMembersGoodPercentBranch parameter of the campaign
 * @param minMembersGoodPercentCommittee parameter of the campaign
 * @param memberPass mark of the verifying body
 * @param branchesRecognised branches recognised in this cycle's session; 0 for a branch type
 * @param branchesTotal active branches, registered or not; 0 for a branch type
 * @param minBranchShareNumerator parameter of the campaign
 * @param minBranchShareDenominator parameter of the campaign
 */
public record DossierFacts(
        OrganisationType unitType,
        boolean registered,
        int targetsAssigned,
        int targetsMet,
        int targetsExceeded,
        int minTargetsExceeded,
        int admissionsTarget,
        int admissionsDone,
        int overduePetitions,
        boolean politicalPass,
        int regularMeetings,
        int regularMeetingsRequired,
        int thematicMeetings,
        int thematicMeetingsRequired,
        boolean meetingPass,
        ViolationOutcome ownOutcome,
        boolean branchKnockedOut,
        boolean parentKnockout,
        boolean knockoutLifted,
        boolean unityPass,
        long membersRated,
        long membersGood,
        int minMembersGoodPercentBranch,
        int minMembersGoodPercentCommittee,
        boolean memberPass,
        int branchesRecognised,
        int branchesTotal,
        int minBranchShareNumerator,
        int minBranchShareDenominator) {}
