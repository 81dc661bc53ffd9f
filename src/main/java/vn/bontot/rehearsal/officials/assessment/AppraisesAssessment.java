package vn.bontot.rehearsal.officials.assessment;

import java.util.HashMap;
import java.util.Map;
import vn.bontot.assessment.Appraisal;
import vn.bontot.assessment.Mark;
import vn.bontot.campaign.Campaigns;
import vn.bontot.campaign.Criterion;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.OpenTasks;
import vn.bontot.desk.UseCases;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;
import vn.bontot.rehearsal.input.UnitFacts;
import vn.bontot.violation.ViolationConclusion;

/** The board gives the pass marks of the facts: a content that fails has its first item "Không đạt". */
@Simulated
class AppraisesAssessment implements Official {

    private static final String REASON = "Qua thẩm định, nội dung này chưa đạt yêu cầu.";

    private final UseCases useCases;
    private final Campaigns campaigns;
    private final OpenTasks openTasks;

    AppraisesAssessment(UseCases useCases, Campaigns campaigns, OpenTasks openTasks) {
        this.useCases = useCases;
        this.campaigns = campaigns;
        this.openTasks = openTasks;
    }

    @Override
    public String key() {
        return "AppraiseAssessment";
    }

    /** A case that will be concluded is concluded first, one that stays pending is taken up first. */
    @Override
    public boolean ready(OpenTask task, Script script) {
        UnitFacts facts = script.facts(task.cycleCode(), task.unitCode()).orElseThrow();
        if (facts.violations() == 0) {
            return true;
        }
        boolean pending = facts.violationConclusion() == ViolationConclusion.PENDING;
        return openTasks
                .select(
                        "where t.case_id is not null and t.unit_code = ? and t.cycle_code = ?",
                        task.unitCode(),
                        task.cycleCode())
                .stream()
                .allMatch(open -> pending && open.key().equals("ConcludeCase"));
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        Appraisal known = (Appraisal) useCases.of(key()).prefilled(task);
        UnitFacts facts = script.facts(task.cycleCode(), task.unitCode()).orElseThrow();
        Map<String, Mark> marks = new HashMap<>(known.marks());
        Map<String, String> reasons = new HashMap<>(known.reasons());
        boolean[] passes = {facts.politicalPass(), facts.meetingPass(), facts.unityPass(), facts.memberPass()};
        for (int content = 1; content <= passes.length; content++) {
            if (!passes[content - 1]) {
                String item = firstItem(task, content);
                marks.put(item, Mark.FAIL);
                reasons.put(item, REASON);
            }
        }
        return new Appraisal(false, null, null, null, null, marks, reasons, null, null, null, null, null);
    }

    private String firstItem(OpenTask task, int content) {
        return campaigns.criteria(task.campaignCode()).stream()
                .filter(item -> item.content() == content)
                .map(Criterion::code)
                .findFirst()
                .orElseThrow();
    }
}
