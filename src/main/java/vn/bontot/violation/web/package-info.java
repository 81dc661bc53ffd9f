/** Reporting a violation case, which is no task but a start. */
package vn.bontot.violation.web;
