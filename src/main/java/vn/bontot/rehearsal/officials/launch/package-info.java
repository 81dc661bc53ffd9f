/** The simulated officials of the launch stage. */
package vn.bontot.rehearsal.officials.launch;
