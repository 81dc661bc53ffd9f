package vn.bontot.assessment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import vn.bontot.organisation.OrganisationType;

/**
 * One unit's dossier in one cycle. What is not known yet is null.
 *
 * @param enteredBy who entered it for the unit ("nhập thay"); null where the unit did itself
 * @param recognised the state today; false where a recognition was taken back
 * @param rating the proposal made at the session; before it the preliminary one
 * @param sessionReason why the session departed from the proposal or lifted a knock-out
 */
public record Assessment(
        String entryId,
        String roundId,
        String campaignCode,
        String cycleCode,
        String committeeCode,
        String unitCode,
        OrganisationType unitType,
        AssessmentState state,
        Integer targetsAssigned,
        Integer targetsMet,
        Integer targetsExceeded,
        Integer admissionsTarget,
        Integer admissionsDone,
        Integer overduePetitions,
        Integer regularMeetings,
        Integer regularMeetingsRequired,
        Integer thematicMeetings,
        Integer thematicMeetingsRequired,
        Integer declaredViolations,
        String declaredSource,
        Integer unratedMembers,
        String unratedReason,
        LocalDate metOn,
        Integer membersPresent,
        Integer membersInFavour,
        String minutesDocument,
        OffsetDateTime handedInAt,
        boolean handedInLate,
        String enteredBy,
        int returnedTimes,
        Boolean politicalPass,
        Boolean meetingPass,
        Boolean unityPass,
        Boolean memberPass,
        String passReason,
        Boolean t1,
        Boolean t2,
        Boolean t3,
        Boolean t4,
        ViolationOutcome violationOutcome,
        Integer goodCount,
        Integer branchesRecognised,
        Integer branchesTotal,
        Boolean rulesRecognise,
        Boolean recognised,
        Rating rating,
        boolean knockoutLifted,
        String sessionReason,
        boolean revoked) {

    /** Whether a đảng bộ has reached all that does not rest on what is decided of its branches. */
    public boolean restsOnBranches() {
        return !isBranchType()
                && Integer.valueOf(Content.values().length).equals(goodCount)
                && branchesTotal != null
                && branchesTotal > 0;
    }

    public boolean isBranchType() {
        return unitType.isBranchType();
    }
}
