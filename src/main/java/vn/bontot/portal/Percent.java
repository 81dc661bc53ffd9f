package vn.bontot.portal;

import java.util.Locale;

/** Shares as they are written in Vietnam: "85,7%". */
final class Percent {

    private Percent() {}

    /** A dash where there is nothing to have a share in. */
    static String of(int part, int whole) {
        return whole == 0 ? "–" : String.format(Locale.GERMANY, "%.1f%%", 100.0 * part / whole);
    }
}
