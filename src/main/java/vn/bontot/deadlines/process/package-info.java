/** What the models ask of the calendar and of the reminders. */
package vn.bontot.deadlines.process;
