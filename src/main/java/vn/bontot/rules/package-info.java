/** The door to the decision tables: facts in, results with the rows that gave them out. */
package vn.bontot.rules;
