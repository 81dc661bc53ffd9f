package vn.bontot.assessment;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.bontot.campaign.Campaigns;
import vn.bontot.organisation.Organisations;
import vn.bontot.round.RoundKind;
import vn.bontot.round.Rounds;
import vn.bontot.session.SessionKind;
import vn.bontot.session.SessionState;
import vn.bontot.session.Sessions;

/** Gathers a dossier for those who read it: before a session, and years later. */
@Service
public class ReadingDossiers {

    private final Assessments assessments;
    private final DossierReasons reasons;
    private final Evidence evidence;
    private final Returns returns;
    private final MemberRatings ratings;
    private final Organisations organisations;
    private final Campaigns campaigns;
    private final Sessions sessions;

    ReadingDossiers(
            Assessments assessments,
            DossierReasons reasons,
            Evidence evidence,
            Returns returns,
            MemberRatings ratings,
            Organisations organisations,
            Campaigns campaigns,
            Sessions sessions) {
        this.assessments = assessments;
        this.reasons = reasons;
        this.evidence = evidence;
        this.returns = returns;
        this.ratings = ratings;
        this.organisations = organisations;
        this.campaigns = campaigns;
        this.sessions = sessions;
    }

    /** Empty where the unit has no dossier in the cycle. */
    public Optional<ReadDossier> find(String campaignCode, String cycleCode, String unitCode) {
        return assessments
                .find(Rounds.entryId(RoundKind.ASSESSMENT, campaignCode, cycleCode, unitCode))
                .map(this::read);
    }

    private ReadDossier read(Assessment dossier) {
        List<MarkedItem> items = assessments.items(dossier.entryId());
        boolean beforeBranches = beforeBranches(dossier);
        return new ReadDossier(
                dossier,
                organisations.get(dossier.unitCode()),
                campaigns.cycle(dossier.campaignCode(), dossier.cycleCode()),
                ratings.sum(dossier.campaignCode(), dossier.cycleCode(), dossier.unitCode()),
                items,
                evidence.of(dossier.entryId()),
                Returnable.of(items),
                returns.of(dossier.entryId()),
                reasons.contents(dossier),
                reasons.recognition(dossier),
                reasons.rating(dossier),
                beforeBranches,
                dossier.branchesTotal() == null || beforeBranches ? null : share(dossier));
    }

    private BranchShare share(Assessment dossier) {
        return BranchShare.of(
                dossier.branchesRecognised(), dossier.branchesTotal(), campaigns.parameters(dossier.campaignCode()));
    }

    private boolean beforeBranches(Assessment dossier) {
        if (dossier.isBranchType() || dossier.state() == AssessmentState.DECIDED) {
            return false;
        }
        return sessions.find(Sessions.id(
                        SessionKind.RECOGNITION, dossier.campaignCode(), dossier.cycleCode(), dossier.committeeCode()))
                .map(session -> session.state() == SessionState.OPEN)
                .orElse(true);
    }
}
