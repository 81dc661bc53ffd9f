/** Comma-separated files in and out: strict reading that names every fault, and writing the same bytes each time. */
package vn.bontot.files;
