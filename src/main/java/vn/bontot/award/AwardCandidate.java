package vn.bontot.award;

import vn.bontot.organisation.OrganisationType;

/**
 * An eligible unit with what the suggested order compares, summed over all cycles of the campaign.
 *
 * @param unit code of the unit
 * @param type one of the three unit types
 * @param targetsExceeded over the unit's own rows
 * @param targetsAssigned over the unit's own rows
 * @param membersGood over its own rows, and for a đảng bộ those of all its branches, registered or not
 * @param membersRated over the same rows
 */
public record AwardCandidate(
        String unit,
        OrganisationType type,
        long targetsExceeded,
        long targetsAssigned,
        long membersGood,
        long membersRated) {}
