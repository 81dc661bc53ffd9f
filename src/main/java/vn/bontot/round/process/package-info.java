/** The steps that all rounds share in the engine: units started and ended in hundreds, and the check for "all in". */
package vn.bontot.round.process;
