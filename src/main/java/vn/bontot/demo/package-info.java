/** Only in the demo profile: moves the virtual clock, with simulated officials where no demo account is. */
package vn.bontot.demo;
