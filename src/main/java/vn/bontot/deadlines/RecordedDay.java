package vn.bontot.deadlines;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A period of special days with what became of it.
 *
 * @param removedAt null while it is in force
 */
public record RecordedDay(
        long id,
        LocalDate firstDay,
        LocalDate lastDay,
        DayKind kind,
        String name,
        String source,
        OffsetDateTime enteredAt,
        String enteredBy,
        OffsetDateTime removedAt,
        String removedBy,
        String removalReason) {

    public boolean inForce() {
        return removedAt == null;
    }

    /** Something of it was still to be checked when the day was entered. */
    public boolean doubtful() {
        return source.contains(SpecialDayFile.DOUBT);
    }
}
