package vn.bontot.rehearsal.officials.launch;

import vn.bontot.desk.OpenTask;
import vn.bontot.launch.PlanDraft;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;

/** The province's board drafts the plan. */
@Simulated
class DraftsPlan implements Official {

    @Override
    public String key() {
        return "DraftPlan";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        return new PlanDraft(
                "Mục đích, đối tượng, bốn nội dung, các kỳ đánh giá, khen thưởng và tổ chức thực hiện phong trào thi đua.",
                null);
    }
}
