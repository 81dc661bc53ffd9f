package vn.bontot.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * The next day on which a scope may have something to tell: the calendar's dates and the open tasks of the scope say
 * when, but it looks again after three working days, because a task may open whose due date is counted from its opening.
 */
@Service
public class NextReminder {

    /** Digests are written at this hour in Asia/Ho_Chi_Minh. */
    public static final LocalTime HOUR = LocalTime.of(8, 0);

    private static final int MOST_WORKING_DAYS_AHEAD = 3;

    private final OpenWork openWork;
    private final CampaignCalendar calendar;
    private final ReminderDays reminderDays;
    private final WorkingDays workingDays;
    private final Clock clock;

    NextReminder(
            OpenWork openWork,
            CampaignCalendar calendar,
            ReminderDays reminderDays,
            WorkingDays workingDays,
            Clock clock) {
        this.openWork = openWork;
        this.calendar = calendar;
        this.reminderDays = reminderDays;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** Always a working day whose hour is still to come. */
    public LocalDateTime of(ReminderScope scope) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = workingDays.plus(today, MOST_WORKING_DAYS_AHEAD);
        Set<LocalDate> open = openWork.dueDays(scope, reminderDays.lastDueOf(last));
        Set<LocalDate> planned = calendar.days(scope.campaignCode());
        boolean hourIsPast = !LocalTime.now(clock).isBefore(HOUR);
        return (hourIsPast ? today.plusDays(1) : today)
                .datesUntil(last)
                .filter(day -> tells(day, open) || tells(day, notBefore(day, planned)))
                .findFirst()
                .orElse(last)
                .atTime(HOUR);
    }

    private boolean tells(LocalDate day, Set<LocalDate> dueDays) {
        return dueDays.stream().anyMatch(due -> reminderDays.on(day, due).remind());
    }

    /** A date of the calendar that is past says nothing: what is overdue is known from the open tasks. */
    private static Set<LocalDate> notBefore(LocalDate day, Set<LocalDate> dates) {
        return dates.stream().filter(date -> !date.isBefore(day)).collect(Collectors.toSet());
    }
}
