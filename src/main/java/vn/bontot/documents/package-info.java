/** Files people hand in. */
package vn.bontot.documents;
