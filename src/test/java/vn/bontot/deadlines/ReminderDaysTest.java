package vn.bontot.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bontot.deadlines.ReminderSchedule.Reminder;
import vn.bontot.engine.TestTables;

class ReminderDaysTest {

    private final ReminderDays days = new ReminderDays(new ReminderSchedule(TestTables.bare()), new WorkingDays());

    @Test
    void dueDateIsToldFourteenSevenThreeOneAndZeroDaysBefore() {
        // Wednesday 30/8/2023: only one day, three days before, falls on a weekend's end: Sunday 27/8.
        assertThat(toldBefore(date("2023-08-30")))
                .containsExactly(
                        date("2023-08-16"),
                        date("2023-08-23"),
                        date("2023-08-25"),
                        date("2023-08-29"),
                        date("2023-08-30"));
    }

    @Test
    void dueDateOnSundayIsToldOnTheFridaysBefore() {
        // Sunday 27/8/2023: 13/8 and 20/8 are Sundays, 24/8 a Thursday, 26/8 and 27/8 go to Friday 25/8.
        assertThat(toldBefore(date("2023-08-27")))
                .containsExactly(date("2023-08-11"), date("2023-08-18"), date("2023-08-24"), date("2023-08-25"));
    }

    @Test
    void overdueIsToldEachWorkingDayAndFromTheThirdTheSuperior() {
        LocalDate friday = date("2023-08-25");
        assertThat(friday.plusDays(1).datesUntil(friday.plusDays(8)).map(day -> days.on(day, friday)))
                .containsExactly(
                        new Reminder(false, false),
                        new Reminder(false, false),
                        new Reminder(true, false),
                        new Reminder(true, false),
                        new Reminder(true, true),
                        new Reminder(true, true),
                        new Reminder(true, true));
    }

    @Test
    void overdueForYearsIsStillTold() {
        assertThat(days.on(date("2025-08-25"), date("2023-08-25"))).isEqualTo(new Reminder(true, true));
    }

    @Test
    void nothingFurtherThanThreeWeeksIsEverTold() {
        LocalDate day = date("2023-08-11");
        assertThat(days.lastDueOf(day)).isEqualTo(day.plusDays(21));
        assertThat(days.on(day, day.plusDays(22))).isEqualTo(new Reminder(false, false));
    }

    private List<LocalDate> toldBefore(LocalDate due) {
        return due.minusDays(60)
                .datesUntil(due.plusDays(1))
                .filter(day -> days.on(day, due).remind())
                .toList();
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
