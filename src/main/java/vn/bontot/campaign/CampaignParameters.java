package vn.bontot.campaign;

import java.util.Map;
import org.springframework.stereotype.Component;

/** The parameters of a campaign as the rules take them. */
@Component
public class CampaignParameters {

    private final Campaigns campaigns;

    public CampaignParameters(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    public Parameters of(String campaignCode) {
        Parameters parameters = Parameters.defaults();
        for (Map.Entry<String, String> setting :
                campaigns.settings(campaignCode).entrySet()) {
            parameters = parameters.with(setting.getKey(), setting.getValue());
        }
        return parameters;
    }
}
