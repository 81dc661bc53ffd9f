/** The simulated officials of violation cases, and who reports them. */
package vn.bontot.rehearsal.officials.violation;
