package vn.bontot.assessment;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.bontot.campaign.Campaigns;
import vn.bontot.campaign.Parameters;

/** Gathers the facts of dossiers and asks the tables. */
@Component
class DossierJudge {

    private final FourGood fourGood;
    private final UnitCases cases;
    private final MemberRatings ratings;
    private final Assessments assessments;
    private final Campaigns campaigns;
    private final JdbcClient jdbc;

    DossierJudge(
            FourGood fourGood,
            UnitCases cases,
            MemberRatings ratings,
            Assessments assessments,
            Campaigns campaigns,
            JdbcClient jdbc) {
        this.fourGood = fourGood;
        this.cases = cases;
        this.ratings = ratings;
        this.assessments = assessments;
        this.campaigns = campaigns;
        this.jdbc = jdbc;
    }

    /** What holds for all dossiers of a committee's cycle at this moment. */
    Circumstances circumstances(String campaignCode, String cycleCode, String committeeCode, String roundId) {
        Parameters parameters = campaigns.parameters(campaignCode);
        Map<String, ViolationOutcome> outcomes = cases.ofCommittee(campaignCode, cycleCode, committeeCode, parameters);
        return new Circumstances(
                parameters,
                outcomes,
                ratings.sums(campaignCode, cycleCode, committeeCode),
                assessments.recognisedBranches(roundId),
                assessments.branches(committeeCode),
                knockedOutParents(roundId, outcomes));
    }

    /** What holds for one dossier at this moment. */
    Circumstances circumstances(Assessment dossier) {
        String campaign = dossier.campaignCode();
        String unit = dossier.unitCode();
        Parameters parameters = campaigns.parameters(campaign);
        Map<String, ViolationOutcome> outcomes =
                cases.ofCommittee(campaign, dossier.cycleCode(), dossier.committeeCode(), parameters);
        boolean hasBranches = !dossier.isBranchType();
        return new Circumstances(
                parameters,
                outcomes,
                Map.of(unit, ratings.sum(campaign, dossier.cycleCode(), unit)),
                hasBranches ? assessments.recognisedBranches(dossier.roundId()) : Map.of(),
                hasBranches ? assessments.branches(dossier.committeeCode()) : Map.of(),
                hasBranches ? knockedOutParents(dossier.roundId(), outcomes) : Set.of());
    }

    Verdict judge(Assessment dossier, Circumstances now, boolean knockoutLifted) {
        return fourGood.judge(facts(dossier, now, knockoutLifted));
    }

    RatingProposal rate(Verdict verdict, Boolean recognised) {
        return fourGood.propose(verdict.goodCount(), verdict.t1(), recognised);
    }

    /** R9: a branch that is registered, has handed in and is knocked out knocks out its đảng bộ. */
    private Set<String> knockedOutParents(String roundId, Map<String, ViolationOutcome> outcomes) {
        Set<String> knockedOut = outcomes.entrySet().stream()
                .filter(entry -> entry.getValue() == ViolationOutcome.KNOCKED_OUT)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (knockedOut.isEmpty()) {
            return Set.of();
        }
        return jdbc
                .sql("select a.unit_code, o.parent_code from assessment a join organisation o on o.code = a.unit_code"
                        + " where a.round_id = ? and a.unit_type = 'BRANCH'"
                        + " and a.state not in ('NOT_HANDED_IN', 'NOT_SUBMITTED')")
                .param(roundId)
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .filter(branch -> knockedOut.contains(branch.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    private static DossierFacts facts(Assessment dossier, Circumstances now, boolean knockoutLifted) {
        String unit = dossier.unitCode();
        Parameters parameters = now.parameters();
        MemberFigures members = now.membersOf(unit);
        return new DossierFacts(
                dossier.unitType(),
                true,
                dossier.targetsAssigned(),
                dossier.targetsMet(),
                dossier.targetsExceeded(),
                parameters.minTargetsExceeded(),
                dossier.admissionsTarget(),
                dossier.admissionsDone(),
                dossier.overduePetitions(),
                dossier.politicalPass(),
                dossier.regularMeetings(),
                dossier.regularMeetingsRequired(),
                dossier.thematicMeetings(),
                dossier.thematicMeetingsRequired(),
                dossier.meetingPass(),
                now.outcomeOf(unit),
                now.knockedOutParents().contains(unit),
                parameters.parentKnockout(),
                knockoutLifted,
                dossier.unityPass(),
                members.rated(),
                members.good(),
                parameters.minMembersGoodPercentBranch(),
                parameters.minMembersGoodPercentCommittee(),
                dossier.memberPass(),
                now.recognisedBranches().getOrDefault(unit, 0),
                now.branches().getOrDefault(unit, 0),
                parameters.minBranchShareNumerator(),
                parameters.minBranchShareDenominator());
    }
}
