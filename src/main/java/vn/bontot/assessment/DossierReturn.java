package vn.bontot.assessment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

/**
 * One time that a dossier went back to its unit.
 *
 * @param number 1 for the first time
 * @param returnedBy name of the one who gave it back; null for a session
 * @param note what is to be completed as a whole; may be null where the items say all
 * @param dueOn until when; null where a session gave it back
 * @param reasons what is wrong, by code of a {@link Returnable}
 */
public record DossierReturn(
        int number,
        ReturnStep step,
        OffsetDateTime returnedAt,
        String returnedBy,
        String note,
        LocalDate dueOn,
        Map<String, String> reasons) {}
