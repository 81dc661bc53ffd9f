/** The simulated officials of stage 2. */
package vn.bontot.rehearsal.officials.registration;
