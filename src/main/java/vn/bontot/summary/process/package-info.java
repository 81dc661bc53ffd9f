/** The summary's models in the engine. */
package vn.bontot.summary.process;
