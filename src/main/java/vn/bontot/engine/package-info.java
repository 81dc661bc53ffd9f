/** The glue to Camunda that every stage shares: task desk, routing, clock, decision tables. Knows no stage. */
package vn.bontot.engine;
