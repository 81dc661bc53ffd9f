/** A campaign as data: period, cycles, calendar, parameters, criteria; and its two processes. */
package vn.bontot.campaign;
