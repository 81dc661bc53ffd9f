/** The simulated officials of stage 3. */
package vn.bontot.rehearsal.officials.assessment;
