/** The tree of party organisations. */
package vn.bontot.organisation;
