package vn.bontot.deadlines;

import java.time.LocalDate;

/** One digest as {@code report.json} counts it (rules.md, Out). */
public record ReportedDigest(LocalDate day, String recipient, String kind, int items) {}
