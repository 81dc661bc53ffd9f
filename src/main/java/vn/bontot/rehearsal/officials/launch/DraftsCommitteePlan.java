package vn.bontot.rehearsal.officials.launch;

import org.springframework.stereotype.Component;
import vn.bontot.desk.OpenTask;
import vn.bontot.launch.PlanDraft;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;

/** A committee's board drafts its plan. */
@Component
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
