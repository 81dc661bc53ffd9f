package vn.bontot.campaign;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bontot.desk.Refused;

/** Starts a campaign, once. */
@Service
public class StartingCampaigns {

    private final Campaigns campaigns;
    private final CampaignProcess process;

    public StartingCampaigns(Campaigns campaigns, CampaignProcess process) {
        this.campaigns = campaigns;
        this.process = process;
    }

    /** @throws Refused where there is no such campaign, or it runs already */
    @Transactional
    public void start(String campaignCode) {
        Campaign campaign = campaigns
                .find(campaignCode)
                .orElseThrow(() -> new Refused("Không có phong trào thi đua mã " + campaignCode + "."));
        if (!campaigns.markStarted(campaignCode)) {
            throw new Refused("Phong trào “" + campaign.name() + "” đã được bắt đầu, không bắt đầu lần nữa.");
        }
        process.start(campaignCode);
    }
}
