package vn.bontot.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bontot.deadlines.OpenWork.Hearer;
import vn.bontot.deadlines.ReminderSchedule.Reminder;

/** Writes down today what everybody in a scope is to be told: one digest per person and day (rules.md, Reminders). */
@Service
public class WritingDigests {

    private final OpenWork openWork;
    private final ReminderDays reminderDays;
    private final WorkingDays workingDays;
    private final DigestStore digests;
    private final Clock clock;

    WritingDigests(
            OpenWork openWork, ReminderDays reminderDays, WorkingDays workingDays, DigestStore digests, Clock clock) {
        this.openWork = openWork;
        this.reminderDays = reminderDays;
        this.workingDays = workingDays;
        this.digests = digests;
        this.clock = clock;
    }

    /** Adds to today's digests what they do not yet say; nothing on a day of rest. */
    @Transactional
    public void write(ReminderScope scope) {
        LocalDate today = LocalDate.now(clock);
        if (!workingDays.isWorkingDay(today)) {
            return;
        }
        List<DigestItem> items = openWork.hearers(scope, today, reminderDays.lastDueOf(today)).stream()
                .filter(hearer -> hears(hearer, today))
                .map(hearer -> DigestItem.reminder(hearer, today))
                .toList();
        if (!items.isEmpty()) {
            digests.add(today, items);
        }
    }

    private boolean hears(Hearer hearer, LocalDate today) {
        Reminder reminder = reminderDays.on(today, hearer.dueOn());
        return hearer.superior() ? reminder.superior() : reminder.remind();
    }
}
