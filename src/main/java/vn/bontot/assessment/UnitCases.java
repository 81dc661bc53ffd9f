package vn.bontot.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.bontot.campaign.Parameters;
import vn.bontot.violation.ViolationCase;
import vn.bontot.violation.Violations;

/** What the violation cases of a cycle do to their units. */
@Component
class UnitCases {

    private final Violations violations;
    private final FourGood fourGood;

    UnitCases(Violations violations, FourGood fourGood) {
        this.violations = violations;
        this.fourGood = fourGood;
    }

    /** The gravest outcome of each unit of the committee that has a case which was taken up. */
    Map<String, ViolationOutcome> ofCommittee(
            String campaignCode, String cycleCode, String committeeCode, Parameters parameters) {
        Map<String, ViolationOutcome> outcomes = new HashMap<>();
        violations
                .takenUpOf(campaignCode, cycleCode, committeeCode)
                .forEach((unit, cases) -> outcomes.put(unit, gravest(cases, parameters)));
        return outcomes;
    }

    private ViolationOutcome gravest(Collection<ViolationCase> cases, Parameters parameters) {
        List<ViolationOutcome> outcomes = cases.stream()
                .map(violation -> fourGood.outcomeOf(new ViolationFacts(
                        violation.memberCount(),
                        violation.conclusion(),
                        violation.source(),
                        violation.accepted(),
                        parameters.selfFoundViolation())))
                .toList();
        return ViolationOutcome.gravest(outcomes);
    }
}
