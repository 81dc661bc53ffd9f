package vn.bontot.deadlines;

import java.time.LocalDate;

/** A row of the calendar with the day it falls on. */
public record DatedEntry(CalendarEntry entry, LocalDate day) {}
