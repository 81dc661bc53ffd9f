/** The campaign: its parameters, its calendar, and who gets which task. */
package vn.bontot.campaign;
