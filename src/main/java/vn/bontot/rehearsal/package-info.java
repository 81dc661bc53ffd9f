/** A whole campaign at the speed of the machine: simulated officials over the real tasks, and a moving clock. */
package vn.bontot.rehearsal;
