/** The tree of party organisations and the file it comes from. */
package vn.bontot.organisation;
