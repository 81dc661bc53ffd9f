/** When things are due, what is a working day, and who is told. */
package vn.bontot.deadlines;
