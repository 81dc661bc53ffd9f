package vn.bontot.campaign.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.bontot.campaign.CampaignProcess;

/** Starts the campaign's process; its business key is the campaign's code. */
@Component
class CamundaCampaignProcess implements CampaignProcess {

    private final RuntimeService runtimeService;

    CamundaCampaignProcess(RuntimeService runtimeService) {
        this.runtimeService = runtimeService;
    }

    @Override
    public void start(String campaignCode) {
        runtimeService.startProcessInstanceByKey(
                CampaignModel.PROCESS, campaignCode, Map.of(CampaignModel.CAMPAIGN_CODE, campaignCode));
    }
}
