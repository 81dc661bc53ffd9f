/** The simulated officials of the campaign stage. */
package vn.bontot.rehearsal.officials.campaign;
