/** Shared glue between the product and the Camunda engine. */
package vn.bontot.engine;
