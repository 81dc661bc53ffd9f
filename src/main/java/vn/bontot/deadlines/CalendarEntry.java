package vn.bontot.deadlines;

import java.time.LocalDate;

/**
 * One row of a campaign's calendar.
 *
 * @param cycleCode empty for dates of the whole campaign
 * @param dueOn last permitted day; null where it is counted from {@code base}; a date that was counted and then moved has both
 * @param statedBefore the plan says "trước ngày" the day after {@code dueOn}
 * @param source the sentence of the plan, or that the plan is silent
 */
public record CalendarEntry(
        String cycleCode,
        String name,
        String label,
        LocalDate dueOn,
        String base,
        Integer days,
        boolean workingDays,
        boolean statedBefore,
        String source) {

    /** The same date on another day. */
    CalendarEntry on(LocalDate day) {
        return new CalendarEntry(cycleCode, name, label, day, base, days, workingDays, statedBefore, source);
    }
}
