package vn.bontot.desk;

import java.time.Duration;
import java.time.Instant;

/** How long it is until a due date, in words. */
public final class Remaining {

    private static final long MINUTES_PER_HOUR = 60;

    private Remaining() {}

    /** "3 giờ 20 phút", "45 phút", "dưới 1 phút". The due date is the last second, which is still there. */
    public static String text(Instant now, Instant dueAt) {
        long minutes = Duration.between(now, dueAt.plusSeconds(1)).toMinutes();
        if (minutes < 1) {
            return "dưới 1 phút";
        }
        long hours = minutes / MINUTES_PER_HOUR;
        long rest = minutes % MINUTES_PER_HOUR;
        String text = hours == 0 ? "" : hours + " giờ";
        return rest == 0 ? text : (text + " " + rest + " phút").strip();
    }
}
