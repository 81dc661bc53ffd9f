package vn.bontot.rehearsal.officials.assessment;

import java.util.Map;
import vn.bontot.assessment.ReportingPilotLessons;
import vn.bontot.desk.OpenTask;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;

/** The board reports on the pilots and adds none. */
@Simulated
class ReportsPilotLessons implements Official {

    @Override
    public String key() {
        return "ReportPilotLessons";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        return new ReportingPilotLessons.Lessons(
                "Các đơn vị làm điểm thực hiện đúng kế hoạch; tiếp tục nhân rộng cách làm hay.", null, Map.of());
    }
}
