package vn.bontot.campaign.process;

/** What {@code campaign.bpmn} calls its things. */
final class CampaignModel {

    static final String PROCESS = "campaign";
    static final String CAMPAIGN_CODE = "campaignCode";

    private CampaignModel() {}
}
