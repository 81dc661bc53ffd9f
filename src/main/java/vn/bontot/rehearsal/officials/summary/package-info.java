/** The simulated officials of the summary stage. */
package vn.bontot.rehearsal.officials.summary;
