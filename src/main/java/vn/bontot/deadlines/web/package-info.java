/** The words of mails. */
package vn.bontot.deadlines.web;
