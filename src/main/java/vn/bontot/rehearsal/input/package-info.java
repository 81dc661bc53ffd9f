/** The four files that feed a whole campaign into a rehearsal. */
package vn.bontot.rehearsal.input;
