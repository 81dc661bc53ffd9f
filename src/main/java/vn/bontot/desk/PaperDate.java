package vn.bontot.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Dates as the Party's papers write them: a zero before days under 10 and before January and February only (08/5/2023,
 * 27/02/2024).
 */
public final class PaperDate {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int LAST_MONTH_WITH_ZERO = 2;

    private PaperDate() {}

    /** "14:05" */
    public static String time(OffsetDateTime moment) {
        ZonedDateTime local = moment.atZoneSameInstant(ZONE);
        return "%02d:%02d".formatted(local.getHour(), local.getMinute());
    }

    /** Time and day as sentences say them: "14:05 ngày 10/8/2023". */
    public static String format(OffsetDateTime moment) {
        return time(moment) + " ngày " + format(moment.atZoneSameInstant(ZONE).toLocalDate());
    }

    public static String format(LocalDate day) {
        String month = day.getMonthValue() <= LAST_MONTH_WITH_ZERO ? "%02d" : "%d";
        return ("%02d/" + month + "/%d").formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
