/** The campaign's process in the engine. */
package vn.bontot.campaign.process;
