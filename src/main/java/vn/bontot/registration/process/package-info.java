/** The registration's step in the engine: a committee's round is opened. */
package vn.bontot.registration.process;
