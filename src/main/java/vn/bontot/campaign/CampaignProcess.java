package vn.bontot.campaign;

/** The running of a campaign. */
public interface CampaignProcess {

    /** Sets the campaign going, from the drafting of its plan. */
    void start(String campaignCode);
}
