/** The simulated officials of the award stage. */
package vn.bontot.rehearsal.officials.award;
