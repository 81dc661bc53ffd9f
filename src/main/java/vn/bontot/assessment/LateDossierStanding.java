package vn.bontot.assessment;

import org.springframework.stereotype.Service;

/** Whether a late dossier can go before its meeting. */
@Service
public class LateDossierStanding {

    private final Assessments assessments;
    private final LateDossiers lateDossiers;

    LateDossierStanding(Assessments assessments, LateDossiers lateDossiers) {
        this.assessments = assessments;
        this.lateDossiers = lateDossiers;
    }

    /** On hold: the meeting over its case will decide it, and no other does. */
    public boolean leftToItsCase(String entryId) {
        boolean onHold = assessments.get(entryId).state() == AssessmentState.ON_HOLD;
        if (onHold) {
            lateDossiers.ended(entryId);
        }
        return onHold;
    }
}
