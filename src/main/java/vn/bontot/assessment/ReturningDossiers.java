package vn.bontot.assessment;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.bontot.desk.Refused;
import vn.bontot.round.Rounds;
import vn.bontot.round.UnitProcesses;

/** Before a session fixes its list, a dossier whose figures are wrong goes back to its unit and through the reviews again. */
@Component
class ReturningDossiers {

    private final Returns returns;
    private final Rounds rounds;
    private final UnitProcesses processes;

    ReturningDossiers(Returns returns, Rounds rounds, UnitProcesses processes) {
        this.returns = returns;
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
        returns.giveBack(dossier.entryId(), ReturnStep.SESSION, null, reason, null, Map.of());
        rounds.reopen(dossier.entryId());
        processes.start(rounds.entry(dossier.entryId()));
    }
}
