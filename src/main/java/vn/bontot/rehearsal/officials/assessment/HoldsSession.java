package vn.bontot.rehearsal.officials.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.bontot.assessment.SessionAnswer;
import vn.bontot.assessment.SessionAnswer.Choice;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.UseCases;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.organisation.Organisations;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;

/** The session follows the proposals, save where the overrides depart. */
@Simulated
class HoldsSession implements Official {

    private final UseCases useCases;
    private final Organisations organisations;
    private final Clock clock;

    HoldsSession(UseCases useCases, Organisations organisations, Clock clock) {
        this.useCases = useCases;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "HoldSession";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        SessionAnswer known = (SessionAnswer) useCases.of(key()).prefilled(task);
        Map<String, Choice> outcomes = new HashMap<>();
        Map<String, String> reasons = new HashMap<>();
        Map<String, Boolean> lifts = new HashMap<>();
        Map<String, String> liftReasons = new HashMap<>();
        for (Organisation unit : organisations.unitsOf(task.committeeCode())) {
            String code = unit.code();
            script.override("NOT_RECOGNISED", code, task.cycleCode()).ifPresent(reason -> {
                outcomes.put(code, Choice.NOT_RECOGNISED);
                reasons.put(code, reason);
            });
            if (unit.type() == OrganisationType.GRASSROOTS_COMMITTEE) {
                script.override("LIFT_PARENT_KNOCKOUT", code, task.cycleCode()).ifPresent(reason -> {
                    lifts.put(code, true);
                    liftReasons.put(code, reason);
                });
            }
        }
        LocalDate today = LocalDate.now(clock);
        return new SessionAnswer(
                known.step(),
                today,
                "Bí thư",
                null,
                "Số " + today.getDayOfMonth() + "-QĐ/" + task.committeeCode(),
                today,
                "Bí thư",
                outcomes,
                reasons,
                lifts,
                liftReasons,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of());
    }
}
