package vn.bontot.deadlines;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything that becomes another when a date is moved.
 *
 * @param from the last permitted day until now, for those whose date is moved
 * @param reminders the timers of reminders that ask for their next day again
 * @param overtaken dates that would come before the moved one, and do not now
 * @param restDay the new day is no working day
 * @param past the day until now is over
 */
public record MoveEffects(
        DateChange change,
        CalendarEntry entry,
        LocalDate from,
        List<MovedEntry> dates,
        List<DatedTask> tasks,
        List<MovedTimer> timers,
        List<WaitingTimer> reminders,
        List<DatedEntry> overtaken,
        boolean restDay,
        boolean past) {}
