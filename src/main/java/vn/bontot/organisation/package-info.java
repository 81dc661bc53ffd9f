/** The tree of party organisations, and its import. Knows nothing of campaigns. */
package vn.bontot.organisation;
