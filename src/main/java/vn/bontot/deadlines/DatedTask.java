package vn.bontot.deadlines;

import java.time.LocalDate;
import vn.bontot.desk.OpenTask;

/** An open task whose last permitted day becomes another. */
public record DatedTask(OpenTask task, LocalDate from, LocalDate to) {}
