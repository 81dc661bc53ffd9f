package vn.bontot.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.bontot.assessment.Recognitions;
import vn.bontot.assessment.UnitRecord;
import vn.bontot.campaign.Campaigns;
import vn.bontot.campaign.Parameters;
import vn.bontot.organisation.Organisation;
import vn.bontot.registration.Registrations;

/** Who can be awarded, from what the assessments say at this moment. */
@Component
public class AwardLists {

    private final Recognitions recognitions;
    private final Registrations registrations;
    private final Campaigns campaigns;
    private final AwardRules rules;

    public AwardLists(Recognitions recognitions, Registrations registrations, Campaigns campaigns, AwardRules rules) {
        this.recognitions = recognitions;
        this.registrations = registrations;
        this.campaigns = campaigns;
        this.rules = rules;
    }

    public AwardList current(String campaignCode, String committeeCode) {
        List<Organisation> registered = registrations.registeredUnits(campaignCode, committeeCode);
        Map<String, String> names =
                registered.stream().collect(Collectors.toMap(Organisation::code, Organisation::name));
        Parameters parameters = campaigns.parameters(campaignCode);
        List<AwardCandidate> candidates = candidates(campaignCode, committeeCode, names.keySet());
        AwardQuota quota = rules.quota(new QuotaFacts(
                parameters.awardPercent(),
                parameters.awardBase(),
                candidates.size(),
                registered.size(),
                parameters.capIncludesNominations(),
                parameters.maxNominations()));
        return new AwardList(registered.size(), quota, parameters, lines(candidates, quota, parameters, names));
    }

    /** Codes of the units that can be awarded at this moment. */
    public Set<String> eligibleUnits(String campaignCode, String committeeCode) {
        Set<String> registered = registrations.registeredUnits(campaignCode, committeeCode).stream()
                .map(Organisation::code)
                .collect(Collectors.toSet());
        return candidates(campaignCode, committeeCode, registered).stream()
                .map(AwardCandidate::unit)
                .collect(Collectors.toSet());
    }

    private List<AwardCandidate> candidates(String campaignCode, String committeeCode, Set<String> registered) {
        return recognitions.records(campaignCode, committeeCode).stream()
                .filter(unit -> isEligible(unit, registered.contains(unit.unitCode())))
                .map(unit -> new AwardCandidate(
                        unit.unitCode(),
                        unit.unitType(),
                        unit.targetsExceeded(),
                        unit.targetsAssigned(),
                        unit.membersGood(),
                        unit.membersRated()))
                .sorted(new SuggestedOrder())
                .toList();
    }

    private boolean isEligible(UnitRecord unit, boolean registered) {
        return rules.eligibility(new EligibilityFacts(registered, unit.recognisedInEveryCycle(), unit.revoked()))
                .eligible();
    }

    private static List<AwardLine> lines(
            List<AwardCandidate> inOrder, AwardQuota quota, Parameters parameters, Map<String, String> names) {
        AwardProposal proposal = AwardProposal.of(
                inOrder, quota, parameters.capIncludesNominations(), parameters.nominationTypes(), Set.of());
        List<AwardLine> lines = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            AwardCandidate unit = inOrder.get(i);
            boolean tied = i > 0 && isTied(unit, inOrder.get(i - 1))
                    || i + 1 < inOrder.size() && isTied(unit, inOrder.get(i + 1));
            lines.add(
                    new AwardLine(i + 1, tied, unit, names.get(unit.unit()), AwardList.choice(proposal, unit.unit())));
        }
        return List.copyOf(lines);
    }

    /** Compares as the suggested order does, with the codes made equal. */
    private static boolean isTied(AwardCandidate one, AwardCandidate other) {
        return new SuggestedOrder().compare(named(one), named(other)) == 0;
    }

    private static AwardCandidate named(AwardCandidate unit) {
        return new AwardCandidate(
                "",
                unit.type(),
                unit.targetsExceeded(),
                unit.targetsAssigned(),
                unit.membersGood(),
                unit.membersRated());
    }
}
