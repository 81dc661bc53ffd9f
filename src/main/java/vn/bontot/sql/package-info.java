/** Reads rows into records. */
package vn.bontot.sql;
