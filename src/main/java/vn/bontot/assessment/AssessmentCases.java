package vn.bontot.assessment;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.organisation.Organisations;
import vn.bontot.round.RoundKind;
import vn.bontot.round.Rounds;
import vn.bontot.session.SessionKind;
import vn.bontot.session.Sessions;
import vn.bontot.violation.CaseEffects;
import vn.bontot.violation.Revocations;
import vn.bontot.violation.SupplementaryDecisions;
import vn.bontot.violation.ViolationCase;
import vn.bontot.violation.ViolationConclusion;
import vn.bontot.violation.ViolationKind;
import vn.bontot.violation.Violations;

/** What violation cases do to dossiers whose session has already sat. */
@Service
class AssessmentCases implements CaseEffects, Revocations, SupplementaryDecisions {

    private final Assessments assessments;
    private final DossierJudge judge;
    private final Explanations explanations;
    private final Violations violations;
    private final Sessions sessions;
    private final Organisations organisations;
    private final ResultNotices notices;
    private final JdbcClient jdbc;

    AssessmentCases(
            Assessments assessments,
            DossierJudge judge,
            Explanations explanations,
            Violations violations,
            Sessions sessions,
            Organisations organisations,
            ResultNotices notices,
            JdbcClient jdbc) {
        this.assessments = assessments;
        this.judge = judge;
        this.explanations = explanations;
        this.violations = violations;
        this.sessions = sessions;
        this.organisations = organisations;
        this.notices = notices;
        this.jdbc = jdbc;
    }

    @Override
    public Effect effectOf(String campaignCode, String cycleCode, String unitCode, String caseId) {
        Optional<Assessment> found = find(campaignCode, cycleCode, unitCode);
        if (found.isEmpty() || !sessionHasSat(found.get())) {
            return Effect.NONE;
        }
        Assessment dossier = found.get();
        if (dossier.state() == AssessmentState.ON_HOLD) {
            return Effect.SUPPLEMENTARY;
        }
        boolean recognised = Boolean.TRUE.equals(dossier.recognised());
        return recognised && questionsRecognition(violations.get(caseId)) ? Effect.REVOCATION : Effect.NONE;
    }

    /** R9: if a case proves a recognised year wrong, its revocation is considered. */
    private static boolean questionsRecognition(ViolationCase violation) {
        return violation.kind() == ViolationKind.REVOCATION
                || violation.conclusion() == ViolationConclusion.TRUE
                || violation.conclusion() == ViolationConclusion.PARTLY;
    }

    @Override
    public boolean isRecognised(String campaignCode, String cycleCode, String unitCode) {
        return find(campaignCode, cycleCode, unitCode)
                .map(dossier -> Boolean.TRUE.equals(dossier.recognised()))
                .orElse(false);
    }

    @Override
    public void revoke(String campaignCode, String cycleCode, String unitCode, String decisionNumber, String reason) {
        jdbc.sql("update assessment set recognised = false, revoked = true, session_reason = ?"
                        + " where campaign_code = ? and cycle_code = ? and unit_code = ? and recognised")
                .params(decisionNumber + ": " + reason, campaignCode, cycleCode, unitCode)
                .update();
        notices.revoked(campaignCode, cycleCode, unitCode, decisionNumber, reason);
    }

    @Override
    public boolean proposesRecognition(String campaignCode, String cycleCode, String unitCode) {
        Assessment dossier = find(campaignCode, cycleCode, unitCode).orElseThrow();
        return Boolean.TRUE.equals(judge.judge(dossier, judge.circumstances(dossier), dossier.knockoutLifted())
                .rulesRecognise());
    }

    @Override
    public void decide(
            String campaignCode,
            String cycleCode,
            String unitCode,
            boolean followed,
            String reason,
            String decisionNumber) {
        Assessment dossier = find(campaignCode, cycleCode, unitCode).orElseThrow();
        decideAgain(dossier, followed, reason);
        tell(dossier, decisionNumber);
        if (dossier.unitType() == OrganisationType.BRANCH) {
            reopenShare(dossier, decisionNumber);
        }
    }

    /** A branch decided later counts for its đảng bộ's share; a departure of the session on the đảng bộ itself stays. */
    private void reopenShare(Assessment branch, String decisionNumber) {
        Organisation unit = organisations.get(branch.unitCode());
        find(branch.campaignCode(), branch.cycleCode(), unit.parentCode())
                .filter(party -> party.state() == AssessmentState.DECIDED)
                .filter(party -> party.sessionReason() == null || party.knockoutLifted())
                .filter(party -> !party.revoked())
                .ifPresent(party -> {
                    decideAgain(party, true, party.sessionReason());
                    if (!assessments.get(party.entryId()).recognised().equals(party.recognised())) {
                        tell(party, decisionNumber);
                    }
                });
    }

    private void tell(Assessment dossier, String decisionNumber) {
        notices.tell(List.of(assessments.get(dossier.entryId())), "Kết quả xét công nhận bổ sung", decisionNumber);
    }

    private void decideAgain(Assessment dossier, boolean followed, String reason) {
        Verdict verdict = judge.judge(dossier, judge.circumstances(dossier), dossier.knockoutLifted());
        Boolean recognised = verdict.open() ? null : Boolean.valueOf(verdict.rulesRecognise() && followed);
        RatingProposal rating = judge.rate(verdict, recognised);
        assessments.record(List.of(new Judgement(
                dossier.entryId(),
                verdict.open() ? AssessmentState.ON_HOLD : AssessmentState.DECIDED,
                verdict,
                recognised,
                rating.rating(),
                dossier.knockoutLifted(),
                reason)));
        explanations.store(dossier.entryId(), Explanations.Phase.SESSION, verdict.matchesWith(rating));
    }

    private boolean sessionHasSat(Assessment dossier) {
        return sessions.isIssued(Sessions.id(
                SessionKind.RECOGNITION, dossier.campaignCode(), dossier.cycleCode(), dossier.committeeCode()));
    }

    private Optional<Assessment> find(String campaignCode, String cycleCode, String unitCode) {
        return assessments.find(Rounds.entryId(RoundKind.ASSESSMENT, campaignCode, cycleCode, unitCode));
    }
}
