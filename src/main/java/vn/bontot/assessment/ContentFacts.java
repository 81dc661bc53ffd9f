package vn.bontot.assessment;

import vn.bontot.organisation.OrganisationType;

/** What the rules ask of each of the four contents alone. What is not known yet is null. */
sealed interface ContentFacts {

    record Political(
            Integer targetsAssigned,
            Integer targetsMet,
            Integer targetsExceeded,
            Integer minTargetsExceeded,
            Integer admissionsTarget,
            Integer admissionsDone,
            Integer overduePetitions,
            Boolean politicalPass)
            implements ContentFacts {}

    record Meeting(
            Integer regularMeetings,
            Integer regularMeetingsRequired,
            Integer thematicMeetings,
            Integer thematicMeetingsRequired,
            Boolean meetingPass)
            implements ContentFacts {}

    record Unity(
            ViolationOutcome ownOutcome,
            Boolean branchKnockedOut,
            Boolean parentKnockout,
            Boolean knockoutLifted,
            Boolean unityPass)
            implements ContentFacts {}

    record Members(
            OrganisationType unitType,
            Integer membersRated,
            Integer membersGood,
            Integer minMembersGoodPercentBranch,
            Integer minMembersGoodPercentCommittee,
            Boolean memberPass)
            implements ContentFacts {}

    /**
     * @param known what is known of the dossier and its campaign, by the names of the tables' inputs
     * @param pass mark of the content as a whole
     */
    static ContentFacts of(Content content, FormTexts known, Boolean pass) {
        return switch (content) {
            case POLITICAL ->
                new Political(
                        known.number("targetsAssigned"),
                        known.number("targetsMet"),
                        known.number("targetsExceeded"),
                        known.number("minTargetsExceeded"),
                        known.number("admissionsTarget"),
                        known.number("admissionsDone"),
                        known.number("overduePetitions"),
                        pass);
            case MEETING ->
                new Meeting(
                        known.number("regularMeetings"),
                        known.number("regularMeetingsRequired"),
                        known.number("thematicMeetings"),
                        known.number("thematicMeetingsRequired"),
                        pass);
            case UNITY ->
                new Unity(
                        known.constant(ViolationOutcome.class, "ownOutcome"),
                        known.bool("branchKnockedOut"),
                        known.bool("parentKnockout"),
                        known.bool("knockoutLifted"),
                        pass);
            case MEMBER ->
                new Members(
                        known.constant(OrganisationType.class, "unitType"),
                        known.number("membersRated"),
                        known.number("membersGood"),
                        known.number("minMembersGoodPercentBranch"),
                        known.number("minMembersGoodPercentCommittee"),
                        pass);
        };
    }
}
