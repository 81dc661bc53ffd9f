package vn.bontot.deadlines;

import vn.bontot.deadlines.OpenWork.Hearer;

/** One task in one person's digest; {@code lateList}: it is there for the superior. */
record DigestItem(Hearer hearer, boolean overdue, boolean lateList) {}
