/** Stage 2: units register for the campaign, the office above confirms, the committee's board accepts. */
package vn.bontot.registration;
