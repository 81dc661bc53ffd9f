package vn.bontot.desk.web;

/** Somebody has completed the task since its form was opened. */
class TaskGone extends RuntimeException {}
