package vn.bontot.launch;

import vn.bontot.campaign.PilotBranchBase;

/**
 * Input of {@code pilot-minimum}: one committee.
 *
 * @param grassrootsCommittees all its existing đảng bộ cơ sở, registered or not
 * @param grassrootsBranches all its existing chi bộ cơ sở
 * @param branches all existing chi bộ trực thuộc of its đảng bộ cơ sở
 * @param pilotPercentCommittee parameter of the campaign
 * @param pilotPercentBranch parameter of the campaign
 * @param pilotBranchBase parameter of the campaign
 */
public record PilotFacts(
        int grassrootsCommittees,
        int grassrootsBranches,
        int branches,
        int pilotPercentCommittee,
        int pilotPercentBranch,
        PilotBranchBase pilotBranchBase) {}
