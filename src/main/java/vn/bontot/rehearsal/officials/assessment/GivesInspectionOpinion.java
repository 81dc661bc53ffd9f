package vn.bontot.rehearsal.officials.assessment;

import vn.bontot.assessment.InspectionOpinion;
import vn.bontot.desk.OpenTask;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;

/** The inspection commission confirms the list of cases. */
@Simulated
class GivesInspectionOpinion implements Official {

    @Override
    public String key() {
        return "GiveInspectionOpinion";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        return new InspectionOpinion("Thống nhất với danh sách vụ việc đã thụ lý; ngoài ra không có dấu hiệu vi phạm.");
    }
}
