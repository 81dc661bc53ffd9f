/** The form of a task, inline in Tasklist and as a page of its own; both post to the same place. */
package vn.bontot.desk.web;
