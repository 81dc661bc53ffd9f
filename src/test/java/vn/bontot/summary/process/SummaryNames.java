package vn.bontot.summary.process;

import java.util.Set;

/** The names by which the code of the summary reaches the models. */
public final class SummaryNames {

    private SummaryNames() {}

    public static Set<String> messages() {
        return Set.of(CheckAllReportedDelegate.ALL_REPORTED);
    }
}
