package vn.bontot.deadlines;

import java.time.LocalDate;

/** A date of the calendar that becomes another, itself or because it is counted from one that does. */
public record MovedEntry(CalendarEntry entry, LocalDate from, LocalDate to) {}
