package vn.bontot.deadlines;

import vn.bontot.rules.DecisionTables;

/** Whether an open task is in a day's digest, and in the superior's: {@code reminder-schedule.dmn}. */
public class ReminderSchedule {

    private final DecisionTables tables;

    public ReminderSchedule(DecisionTables tables) {
        this.tables = tables;
    }

    /** What becomes of an open task on a day; moving a reminder off a day of rest is the caller's arithmetic. */
    public Reminder on(ReminderFacts facts) {
        var result = tables.evaluate("reminder-schedule", facts);
        return new Reminder(result.output("remind"), result.output("superior"));
    }

    /**
     * Who hears of an open task on a day.
     *
     * @param remind the one who has to do it
     * @param superior the superior's officer
     */
    public record Reminder(boolean remind, boolean superior) {}
}
