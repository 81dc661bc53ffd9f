package vn.bontot.rehearsal.officials.assessment;

import java.time.ZoneId;
import vn.bontot.Application;
import vn.bontot.assessment.Assessments;
import vn.bontot.assessment.Verification;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.UseCases;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;
import vn.bontot.rehearsal.Story;

/** The office above confirms the unit's own marks; where a story says so, it gives the dossier back twice before. */
@Simulated
class VerifiesAssessment implements Official {

    private static final int RETURNS = 2;

    private final UseCases useCases;
    private final Assessments assessments;

    VerifiesAssessment(UseCases useCases, Assessments assessments) {
        this.useCases = useCases;
        this.assessments = assessments;
    }

    @Override
    public String key() {
        return "VerifyAssessment";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        Verification known = (Verification) useCases.of(key()).prefilled(task);
        boolean returned = script.tells(Story.RETURNED_TWICE, task.unitCode(), task.cycleCode())
                && assessments.get(task.entryId()).returnedTimes() < RETURNS;
        return returned
                ? new Verification(
                        true,
                        "Đề nghị bổ sung minh chứng sinh hoạt chuyên đề.",
                        task.dueAt().atZone(ZoneId.of(Application.ZONE)).toLocalDate(),
                        null,
                        null,
                        known.marks(),
                        known.reasons())
                : new Verification(false, null, null, null, null, known.marks(), known.reasons());
    }
}
