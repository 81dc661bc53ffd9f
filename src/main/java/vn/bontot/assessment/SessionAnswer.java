package vn.bontot.assessment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import vn.bontot.session.Proceedings;

/**
 * What the session that recognises decided (form F4).
 *
 * @param step which part is closed by this answer
 * @param outcomes unit code to decision; a unit that is missing follows the proposal
 * @param reasons unit code to the reason of a departure
 * @param lifts code of a đảng bộ to whether the session lifts what its branches did to it
 * @param liftReasons code of a đảng bộ to the reason
 * @param returned unit code to whether its dossier goes back to be corrected; only before the list is fixed
 * @param returnReasons unit code to what is to be corrected
 * @param accepts unit code to whether a violation found from within is accepted; missing: as the commission proposes
 * @param acceptReasons unit code to why the meeting decides that otherwise
 */
public record SessionAnswer(
        @NotNull(message = "Đề nghị chọn kết thúc phần A hoặc ban hành kết quả.") Step step,
        LocalDate heldOn,
        String chair,
        String minutesDocument,
        String decisionNumber,
        LocalDate decisionOn,
        String signer,
        Map<String, Choice> outcomes,
        Map<String, String> reasons,
        Map<String, Boolean> lifts,
        Map<String, String> liftReasons,
        Map<String, Boolean> returned,
        Map<String, String> returnReasons,
        Map<String, Boolean> accepts,
        Map<String, String> acceptReasons) {

    /** The branches are decided before the đảng bộ, whose share of recognised branches depends on them. */
    public enum Step {
        BRANCHES,
        ISSUE
    }

    /** A session follows the proposal or departs from it downward; it cannot recognise what the rules refuse. */
    public enum Choice {
        FOLLOW,
        NOT_RECOGNISED
    }

    public SessionAnswer {
        outcomes = outcomes == null ? Map.of() : outcomes;
        reasons = reasons == null ? Map.of() : reasons;
        lifts = lifts == null ? Map.of() : lifts;
        liftReasons = liftReasons == null ? Map.of() : liftReasons;
        returned = returned == null ? Map.of() : returned;
        returnReasons = returnReasons == null ? Map.of() : returnReasons;
        accepts = accepts == null ? Map.of() : accepts;
        acceptReasons = acceptReasons == null ? Map.of() : acceptReasons;
    }

    Proceedings proceedings() {
        return new Proceedings(heldOn, chair, minutesDocument, decisionNumber, decisionOn, signer);
    }

    boolean returns(String unitCode) {
        return Boolean.TRUE.equals(returned.get(unitCode));
    }

    boolean departs(String unitCode) {
        return outcomes.get(unitCode) == Choice.NOT_RECOGNISED;
    }

    boolean lifts(String unitCode) {
        return Boolean.TRUE.equals(lifts.get(unitCode));
    }
}
