package vn.bontot.deadlines;

/**
 * Input of {@code reminder-schedule}: one open task on one day.
 *
 * @param daysToDue calendar days to the due date; 0 on the day itself, negative after it
 * @param overdueWorkingDays working days after the due date up to and including this day; 0 where it is not yet past
 */
public record ReminderFacts(int daysToDue, int overdueWorkingDays) {}
