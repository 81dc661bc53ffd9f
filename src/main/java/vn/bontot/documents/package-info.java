/** Files people hand in, and files that are written for them. */
package vn.bontot.documents;
