/** A committee's meeting over a list: recognition, supplementary, revocation, award and provincial award. */
package vn.bontot.session;
