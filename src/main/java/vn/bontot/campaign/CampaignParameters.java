package vn.bontot.campaign;

import org.springframework.stereotype.Component;

/** The parameters of a campaign as the rules take them. */
@Component
public class CampaignParameters {

    private final Campaigns campaigns;

    public CampaignParameters(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    public Parameters of(String campaignCode) {
        return Parameters.of(campaigns.settings(campaignCode));
    }
}
