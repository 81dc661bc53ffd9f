/** The files in which a rehearsal hands out its results. */
package vn.bontot.rehearsal.output;
