/** The yearly assessment of a unit against the four "tốt". */
package vn.bontot.assessment;
