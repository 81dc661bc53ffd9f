/**
 * One act on many tasks. What is chosen from a list is shown with its effect, queued, may be withdrawn for a while, and is
 * then handed in task by task through the desk, as if the officer had opened each form.
 */
package vn.bontot.bulk;
