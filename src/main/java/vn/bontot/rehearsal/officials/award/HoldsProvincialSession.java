package vn.bontot.rehearsal.officials.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.bontot.award.Nomination;
import vn.bontot.award.ProvincialSessionAnswer;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.UseCases;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;
import vn.bontot.session.SessionVerdict;

/** The province grants what is proposed, but for the nominees that overrides.csv refuses. */
@Simulated
class HoldsProvincialSession implements Official {

    private final UseCases useCases;
    private final Clock clock;

    HoldsProvincialSession(UseCases useCases, Clock clock) {
        this.useCases = useCases;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "HoldProvincialSession";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        var known = (ProvincialSessionAnswer) useCases.of(key()).prefilled(task);
        Map<String, String> outcomes = new LinkedHashMap<>(known.outcomes());
        Map<String, String> reasons = new HashMap<>(known.reasons());
        for (String unit : known.outcomes().keySet()) {
            script.override("NOMINATION_REFUSED", unit, null).ifPresent(reason -> {
                outcomes.put(unit, Nomination.Grant.REFUSED.name());
                reasons.put(unit, reason);
            });
        }
        return new ProvincialSessionAnswer(
                LocalDate.now(clock),
                "Bí thư Tỉnh ủy",
                known.minutesDocument(),
                outcomes,
                reasons,
                SessionVerdict.PASSED,
                null);
    }
}
