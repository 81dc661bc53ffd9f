/** The assessment's steps in the engine: a round of a cycle is opened, a unit's result is proposed. */
package vn.bontot.assessment.process;
