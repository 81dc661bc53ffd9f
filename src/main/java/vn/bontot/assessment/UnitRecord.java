package vn.bontot.assessment;

import vn.bontot.organisation.OrganisationType;

/**
 * A registered unit's campaign as far as it has gone, over all cycles.
 *
 * @param recognisedInEveryCycle whether every cycle of the campaign ended with its recognition, before any revocation
 * @param revoked whether one of those recognitions was taken back
 * @param targetsExceeded over the unit's own rows
 * @param targetsAssigned over the unit's own rows
 * @param membersGood over its own rows, and for a đảng bộ those of all its branches, registered or not
 * @param membersRated over the same rows
 */
public record UnitRecord(
        String unitCode,
        OrganisationType unitType,
        boolean recognisedInEveryCycle,
        boolean revoked,
        long targetsExceeded,
        long targetsAssigned,
        long membersGood,
        long membersRated) {}
