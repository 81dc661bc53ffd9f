package vn.bontot.deadlines;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A period in which the week does not rule.
 *
 * @param id null where it is not stored yet
 * @param source the decision that made it so
 */
public record SpecialDay(Long id, LocalDate firstDay, LocalDate lastDay, DayKind kind, String name, String source) {

    Stream<LocalDate> days() {
        return firstDay.datesUntil(lastDay.plusDays(1));
    }

    boolean overlaps(SpecialDay other) {
        return !firstDay.isAfter(other.lastDay) && !lastDay.isBefore(other.firstDay);
    }

    boolean isSameAs(SpecialDay other) {
        return firstDay.equals(other.firstDay) && lastDay.equals(other.lastDay) && kind == other.kind;
    }
}
