package vn.bontot.deadlines;

import java.util.List;

/** The public holidays and the days worked instead of others. */
@FunctionalInterface
public interface SpecialDays {

    /** Those in force, in the order of time. */
    List<SpecialDay> inForce();
}
