/** Violation cases: reported, taken up, concluded. */
package vn.bontot.violation;
