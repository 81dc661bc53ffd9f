package vn.bontot.rehearsal.officials.launch;

import vn.bontot.desk.OpenTask;
import vn.bontot.launch.PlanDraft;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;

/** A committee's board drafts its plan. */
@Simulated
class DraftsCommitteePlan implements Official {

    @Override
    public String key() {
        return "DraftCommitteePlan";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        return new PlanDraft(
                "Triển khai kế hoạch của Ban Thường vụ Tỉnh ủy; chọn đơn vị làm điểm; tổ chức phát động, đăng ký thi đua.",
                null);
    }
}
