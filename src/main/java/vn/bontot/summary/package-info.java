/** Stage 4: units and committees sum the campaign up; each committee reports to the province. */
package vn.bontot.summary;
