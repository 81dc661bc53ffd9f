package vn.bontot.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bontot.deadlines.ReminderSchedule.Reminder;
import vn.bontot.engine.TestTables;

class ReminderDaysTest {

    private final ReminderDays days =
            new ReminderDays(new ReminderSchedule(TestTables.bare()), new WorkingDays(List::of));

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
    void lastDueDateToldOnADayIsFourteenDaysAfterTheRestThatFollowsIt() {
        LocalDate friday = date("2023-08-11");
        assertThat(days.lastDueOf(friday)).isEqualTo(friday.plusDays(16));
        assertThat(days.on(friday, friday.plusDays(16))).isEqualTo(new Reminder(true, false));
        assertThat(days.on(friday, friday.plusDays(17))).isEqualTo(new Reminder(false, false));
    }

    @Test
    void nothingIsToldInTheDaysOfTetAndWhatFallsIntoThemIsToldBefore() {
        ReminderDays real =
                new ReminderDays(new ReminderSchedule(TestTables.bare()), new WorkingDays(SpecialDayFile::shipped));
        LocalDate lastBeforeTet = date("2025-01-24");
        // 14, 7, 3 and 1 days before Wednesday 5/2/2025: 22/1, 29/1, 2/2 (both in the rest from 25/1 to 2/2), 4/2.
        assertThat(date("2025-01-20").datesUntil(date("2025-02-11")).filter(day -> real.on(day, date("2025-02-05"))
                        .remind()))
                .containsExactly(
                        date("2025-01-22"),
                        lastBeforeTet,
                        date("2025-02-04"),
                        date("2025-02-05"),
                        date("2025-02-06"),
                        date("2025-02-07"),
                        date("2025-02-10"));
        assertThat(real.lastDueOf(lastBeforeTet)).isEqualTo(date("2025-02-16"));
        assertThat(real.on(lastBeforeTet, date("2025-02-16"))).isEqualTo(new Reminder(true, false));
    }

    @Test
    void overdueOverTetReachesTheSuperiorOnTheThirdWorkingDay() {
        ReminderDays real =
                new ReminderDays(new ReminderSchedule(TestTables.bare()), new WorkingDays(SpecialDayFile::shipped));
        LocalDate due = date("2025-01-24");
        assertThat(due.plusDays(1).datesUntil(date("2025-02-06")).filter(day -> real.on(day, due)
                        .remind()))
                .containsExactly(date("2025-02-03"), date("2025-02-04"), date("2025-02-05"));
        assertThat(real.on(date("2025-02-04"), due).superior()).isFalse();
        assertThat(real.on(date("2025-02-05"), due).superior()).isTrue();
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
