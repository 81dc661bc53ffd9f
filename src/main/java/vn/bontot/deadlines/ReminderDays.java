package vn.bontot.deadlines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.bontot.deadlines.ReminderSchedule.Reminder;

/**
 * On which days somebody hears of a due date: the distances of {@code reminder-schedule.dmn}, each moved to the last
 * working day on or before (rules.md, Reminders). Every answer of the table is remembered.
 */
@Component
public class ReminderDays {

    private static final Reminder QUIET = new Reminder(false, false);
    private static final int FURTHEST_ASKED = 60;

    private final ReminderSchedule schedule;
    private final WorkingDays workingDays;
    private final Map<ReminderFacts, Reminder> answers = new ConcurrentHashMap<>();
    private volatile List<Integer> distances;

    public ReminderDays(ReminderSchedule schedule, WorkingDays workingDays) {
        this.schedule = schedule;
        this.workingDays = workingDays;
    }

    /** Who hears on {@code day} of something due on {@code due}; nobody on a day of rest. */
    public Reminder on(LocalDate day, LocalDate due) {
        if (!workingDays.isWorkingDay(day)) {
            return QUIET;
        }
        if (due.isBefore(day)) {
            int daysToDue = -(int) ChronoUnit.DAYS.between(due, day);
            return ask(new ReminderFacts(daysToDue, workingDays.between(due, day)));
        }
        return distances().stream()
                .filter(distance ->
                        workingDays.onOrBefore(due.minusDays(distance)).equals(day))
                .map(this::before)
                .findFirst()
                .orElse(QUIET);
    }

    /** The last due date of which anybody can hear on the day: what falls into the rest after it is told on it too. */
    public LocalDate lastDueOf(LocalDate day) {
        int furthest = distances().stream().mapToInt(Integer::intValue).max().orElse(0);
        return workingDays.next(day).minusDays(1).plusDays(furthest);
    }

    /** Asked at the first use only: the tables are deployed after the beans are made. */
    private List<Integer> distances() {
        if (distances == null) {
            distances = IntStream.rangeClosed(0, FURTHEST_ASKED)
                    .boxed()
                    .filter(distance -> before(distance).remind())
                    .toList();
        }
        return distances;
    }

    private Reminder before(int distance) {
        return ask(new ReminderFacts(distance, 0));
    }

    private Reminder ask(ReminderFacts facts) {
        return answers.computeIfAbsent(facts, schedule::on);
    }
}
