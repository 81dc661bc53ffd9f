package vn.bontot.assessment;

import java.util.List;
import org.springframework.stereotype.Service;

/** What the rules propose for an appraised dossier. For a đảng bộ it is preliminary until its branches are decided. */
@Service
public class ProposingResults {

    private final Assessments assessments;
    private final DossierJudge judge;
    private final Explanations explanations;

    ProposingResults(Assessments assessments, DossierJudge judge, Explanations explanations) {
        this.assessments = assessments;
        this.judge = judge;
        this.explanations = explanations;
    }

    public void propose(String entryId) {
        Assessment dossier = assessments.get(entryId);
        Circumstances now = judge.circumstances(dossier);
        Verdict verdict = judge.judge(dossier, now, false);
        RatingProposal rating = judge.rate(verdict, verdict.rulesRecognise());
        assessments.record(List.of(new Judgement(
                entryId,
                verdict.open() ? AssessmentState.ON_HOLD : AssessmentState.APPRAISED,
                verdict,
                null,
                rating.rating(),
                false,
                null)));
        explanations.store(entryId, Explanations.Phase.PROPOSAL, verdict.matchesWith(rating));
    }
}
