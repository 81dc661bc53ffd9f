package vn.bontot.deadlines;

import java.time.LocalDateTime;

/**
 * A timer that has not fired.
 *
 * @param label what happens when it fires
 * @param dateName the date of the calendar that it waits for; null for a timer of reminders
 * @param firesAt in Asia/Ho_Chi_Minh
 */
public record WaitingTimer(
        String id,
        String label,
        String dateName,
        String cycleCode,
        String committeeCode,
        String committeeName,
        LocalDateTime firesAt) {

    public boolean reminds() {
        return dateName == null;
    }
}
