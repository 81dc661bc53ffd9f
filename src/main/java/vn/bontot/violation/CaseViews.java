package vn.bontot.violation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.bontot.campaign.Campaigns;
import vn.bontot.desk.OpenTask;
import vn.bontot.organisation.Organisations;

/** What the forms of a case have in common. */
@Component
class CaseViews {

    private final Violations violations;
    private final Organisations organisations;
    private final Campaigns campaigns;

    CaseViews(Violations violations, Organisations organisations, Campaigns campaigns) {
        this.violations = violations;
        this.organisations = organisations;
        this.campaigns = campaigns;
    }

    Map<String, Object> shown(OpenTask task) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("violation", violations.get(task.caseId()));
        shown.put("unit", organisations.get(task.unitCode()));
        shown.put("committee", organisations.get(task.committeeCode()));
        shown.put("cycle", campaigns.cycle(task.campaignCode(), task.cycleCode()));
        shown.put("sources", List.of(ViolationSource.values()));
        return shown;
    }
}
