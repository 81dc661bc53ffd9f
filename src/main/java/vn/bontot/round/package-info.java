/**
 * A round gathers one answer of each unit of a committee and ends by "all in" or by its date. Registration, yearly
 * assessment and summary are rounds.
 */
package vn.bontot.round;
