package vn.bontot.desk;

import java.time.LocalDate;

/**
 * Dates as the Party's papers write them: a zero before days under 10 and before January and February only (08/5/2023,
 * 27/02/2024).
 */
public final class PaperDate {

    private static final int LAST_MONTH_WITH_ZERO = 2;

    private PaperDate() {}

    public static String format(LocalDate day) {
        String month = day.getMonthValue() <= LAST_MONTH_WITH_ZERO ? "%02d" : "%d";
        return ("%02d/" + month + "/%d").formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
