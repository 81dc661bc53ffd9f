package vn.bontot.assessment;

/** The verifying body's marks of the four contents. */
record Passes(boolean political, boolean meeting, boolean unity, boolean member) {}
