package vn.bontot.assessment;

import org.springframework.stereotype.Component;
import vn.bontot.desk.Refused;
import vn.bontot.round.Rounds;
import vn.bontot.round.UnitProcesses;

/** Before a session fixes its list, a dossier whose figures are wrong goes back to its unit and through the reviews again. */
@Component
class ReturningDossiers {

    private final Assessments assessments;
    private final Rounds rounds;
    private final UnitProcesses processes;

    ReturningDossiers(Assessments assessments, Rounds rounds, UnitProcesses processes) {
        this.assessments = assessments;
        this.rounds = rounds;
        this.processes = processes;
    }

    /** @throws Refused without a reason, or where the dossier is not before the session */
    void giveBack(Assessment dossier, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refused("returnReasons[" + dossier.unitCode() + "]", "Đề nghị nêu rõ nội dung cần bổ sung.");
        }
        if (dossier.state() != AssessmentState.APPRAISED && dossier.state() != AssessmentState.ON_HOLD) {
            throw new Refused("returned[" + dossier.unitCode() + "]", "Hồ sơ này không còn trả lại được.");
        }
        assessments.giveBack(dossier.entryId(), reason);
        rounds.reopen(dossier.entryId());
        processes.start(rounds.entry(dossier.entryId()));
    }
}
