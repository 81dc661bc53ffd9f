package vn.bontot.violation;

import org.springframework.stereotype.Service;
import vn.bontot.violation.CaseEffects.Effect;

/** Says what has to follow from a concluded case. */
@Service
public class DeterminingEffect {

    private final Violations violations;
    private final CaseEffects effects;

    DeterminingEffect(Violations violations, CaseEffects effects) {
        this.violations = violations;
        this.effects = effects;
    }

    public Effect effectOf(String caseId) {
        ViolationCase violation = violations.get(caseId);
        return effects.effectOf(violation.campaignCode(), violation.cycleCode(), violation.unitCode(), caseId);
    }
}
