package vn.bontot.campaign.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.bontot.campaign.Campaigns;
import vn.bontot.campaign.Cycle;

/** {@code ${cycles…}} of the models: the yearly assessments of the campaign, in the order of time. */
@Component("cycles")
public class CyclesBean {

    private final Campaigns campaigns;

    CyclesBean(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    public List<String> codes(DelegateExecution execution) {
        return campaigns.cycles((String) execution.getVariable(CampaignModel.CAMPAIGN_CODE)).stream()
                .map(Cycle::code)
                .toList();
    }
}
