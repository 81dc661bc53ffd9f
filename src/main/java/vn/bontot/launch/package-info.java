/** The launch of a campaign by the province and its rollout by the committees. */
package vn.bontot.launch;
