package vn.bontot.award;

import vn.bontot.organisation.OrganisationType;

/** An eligible unit as it is kept: figures of the list, and what is in force for it. */
record AwardRow(
        String campaignCode,
        String committeeCode,
        String unitCode,
        OrganisationType unitType,
        int position,
        boolean tied,
        String suggestion,
        String proposalReason,
        String result,
        String resultReason) {}
