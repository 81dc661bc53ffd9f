package vn.bontot.rehearsal.officials.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import vn.bontot.award.AwardChoice;
import vn.bontot.award.AwardLine;
import vn.bontot.award.AwardList;
import vn.bontot.award.AwardLists;
import vn.bontot.award.AwardSessionAnswer;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.UseCases;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;
import vn.bontot.session.SessionVerdict;

/** The meeting follows the suggestion, without the units that overrides.csv passes over. */
@Simulated
class HoldsAwardSession implements Official {

    private static final String MOVED_UP = "Xét theo thứ tự gợi ý, sau khi không khen thưởng tổ chức đảng xếp trên.";

    private final UseCases useCases;
    private final AwardLists lists;
    private final Clock clock;

    HoldsAwardSession(UseCases useCases, AwardLists lists, Clock clock) {
        this.useCases = useCases;
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "HoldAwardSession";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        var known = (AwardSessionAnswer) useCases.of(key()).prefilled(task);
        AwardList list = lists.current(task.campaignCode(), task.committeeCode());
        Set<String> passedOver = new LinkedHashSet<>();
        for (AwardLine line : list.lines()) {
            script.override("NOT_COMMENDED", line.unitCode(), null)
                    .ifPresent(reason -> passedOver.add(line.unitCode()));
        }
        Map<String, String> choices = list.suggestionsWithout(passedOver);
        return new AwardSessionAnswer(
                LocalDate.now(clock),
                "Bí thư",
                known.minutesDocument(),
                choices,
                reasons(known.choices(), choices, script),
                noNomination(choices, known.noNominationReason(), passedOver, script),
                SessionVerdict.PASSED,
                null);
    }

    private static Map<String, String> reasons(
            Map<String, String> proposals, Map<String, String> choices, Script script) {
        Map<String, String> reasons = new HashMap<>();
        choices.forEach((unit, choice) -> {
            if (!choice.equals(proposals.get(unit))) {
                reasons.put(unit, script.override("NOT_COMMENDED", unit, null).orElse(MOVED_UP));
            }
        });
        return reasons;
    }

    private static String noNomination(
            Map<String, String> choices, String known, Set<String> passedOver, Script script) {
        if (known != null || choices.containsValue(AwardChoice.NOMINATED.name())) {
            return known;
        }
        return passedOver.stream()
                .findFirst()
                .flatMap(unit -> script.override("NOT_COMMENDED", unit, null))
                .orElse(null);
    }
}
