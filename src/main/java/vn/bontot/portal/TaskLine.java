package vn.bontot.portal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import vn.bontot.desk.PaperDate;

/**
 * An open task in a list.
 *
 * @param subject name of the organisation it is about, a branch with its đảng bộ
 * @param holder name of the organisation that has to do it, likewise
 * @param cycle name of the yearly assessment; null elsewhere
 * @param mine whether the reader holds it
 * @param free whether nobody holds it
 * @param shared whether others could take it too
 * @param returned whether it asks for a paper that was given back to be completed
 * @param excused whether it was given back after its due date
 * @param dueOn last day on which it is on time; may be null
 * @param today day of the product's clock
 */
record TaskLine(
        String id,
        String name,
        String subject,
        String holder,
        String cycle,
        boolean mine,
        boolean free,
        boolean shared,
        boolean returned,
        boolean excused,
        LocalDate dueOn,
        LocalDate today) {

    /** Days since the due date; 0 or less while it is not over. */
    public long daysOver() {
        return dueOn == null ? 0 : ChronoUnit.DAYS.between(dueOn, today);
    }

    public boolean overdue() {
        return daysOver() > 0 && !excused;
    }

    public String due() {
        return dueOn == null ? "không có hạn" : PaperDate.format(dueOn);
    }

    /** How far the due date is, in words. */
    public String distance() {
        long over = daysOver();
        if (dueOn == null || excused) {
            return "";
        }
        if (over > 0) {
            return "quá hạn " + days(over);
        }
        return over == 0 ? "hạn hôm nay" : "còn " + days(-over);
    }

    private static String days(long number) {
        return String.format(Locale.GERMANY, "%,d ngày", number);
    }
}
