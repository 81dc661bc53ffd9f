/** Giấy khen and nominations for bằng khen at the end of a campaign. */
package vn.bontot.award;
