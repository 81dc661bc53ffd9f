/** The violation process in the engine. */
package vn.bontot.violation.process;
