package vn.bontot.registration;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A unit's answer to the call to register. What was not answered is null.
 *
 * @param handedInAt when it first came; a return does not change it, a withdrawal does
 * @param handedInLate whether that was after the due date
 * @param decidedAt when it was last reviewed
 * @param sentAgainAt when it came again after a return
 */
public record Registration(
        String entryId,
        String campaignCode,
        String committeeCode,
        String unitCode,
        RegistrationState state,
        String declineReason,
        LocalDate metOn,
        Integer membersTotal,
        Integer membersPresent,
        Integer membersInFavour,
        String goal,
        String pledgeDocument,
        String minutesDocument,
        String contactName,
        String contactPhone,
        OffsetDateTime handedInAt,
        boolean handedInLate,
        String enteredBy,
        String reviewNote,
        OffsetDateTime decidedAt,
        OffsetDateTime sentAgainAt,
        String reviewedBy) {

    public boolean isReturned() {
        return state == RegistrationState.RETURNED;
    }
}
