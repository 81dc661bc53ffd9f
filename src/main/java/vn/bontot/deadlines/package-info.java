/** Due dates, reminders and the digests that carry them. */
package vn.bontot.deadlines;
