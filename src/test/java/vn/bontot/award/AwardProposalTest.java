package vn.bontot.award;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bontot.organisation.OrganisationType.BRANCH;
import static vn.bontot.organisation.OrganisationType.GRASSROOTS_BRANCH;
import static vn.bontot.organisation.OrganisationType.GRASSROOTS_COMMITTEE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bontot.campaign.AwardBase;
import vn.bontot.campaign.Parameters;
import vn.bontot.engine.TestTables;
import vn.bontot.organisation.OrganisationType;

/** Ten candidates U0 (best) to U9; U0, U3, U6 and U9 are chi bộ trực thuộc, which may not be nominated. */
class AwardProposalTest {

    private static final Set<OrganisationType> NOMINATION_TYPES =
            Parameters.defaults().nominationTypes();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "true,0,0,-,-",
                "true,1,1,U1,-",
                "true,2,1,U1,U0",
                "true,3,1,U1,U0 U2",
                "true,4,2,U1 U2,U0 U3",
                "true,5,2,U1 U2,U0 U3 U4",
                "false,0,2,U1 U2,-",
                "false,1,2,U1 U2,U0",
                "false,3,2,U1 U2,U0 U3 U4"
            })
    void firstInOrderAreNominatedThenCommendedFromTheTop(
            boolean capIncludes, int quota, int nominations, String nominated, String commended) {
        var proposal = propose(quota, nominations, capIncludes, NOMINATION_TYPES, Set.of());

        assertThat(proposal.nominated()).isEqualTo(words(nominated));
        assertThat(proposal.commended()).isEqualTo(words(commended));
    }

    @Test
    void whoIsPassedOverGetsNeitherAndTheNextMovesUp() {
        var proposal = propose(3, 1, true, NOMINATION_TYPES, Set.of("U1", "U0"));

        assertThat(proposal.nominated()).containsExactly("U2");
        assertThat(proposal.commended()).containsExactly("U3", "U4");
    }

    @Test
    void nobodyToNominateLeavesTheQuotaToGiayKhen() {
        var proposal = propose(3, 1, true, EnumSet.of(GRASSROOTS_COMMITTEE), Set.of());

        assertThat(proposal.nominated()).isEmpty();
        assertThat(proposal.commended()).containsExactly("U0", "U1", "U2");
    }

    @Test
    void branchesMayBeNominatedWhereTheParameterSaysSo() {
        assertThat(propose(3, 1, true, EnumSet.of(BRANCH), Set.of()).nominated())
                .containsExactly("U0");
    }

    @Test
    void fewerCandidatesThanAwards() {
        var proposal = AwardProposal.of(
                candidates().subList(0, 2), new AwardQuota(9, 2, List.of()), true, NOMINATION_TYPES, Set.of());

        assertThat(proposal.nominated()).hasSize(1);
        assertThat(proposal.commended()).hasSize(1);
    }

    @Test
    void quotaOfTheTableCarriesTheNumberOfNominations() {
        var quota = new AwardRules(TestTables.bare()).quota(new QuotaFacts(30, AwardBase.ELIGIBLE, 10, 40, true, 2));
        var proposal = AwardProposal.of(candidates(), quota, true, NOMINATION_TYPES, Set.of());

        assertThat(quota.quota()).isEqualTo(3);
        assertThat(proposal.nominated()).containsExactly("U1");
        assertThat(proposal.commended()).containsExactly("U0", "U2");
        assertThat(quota.matches()).hasSize(2);
    }

    @Test
    void revokedUnitIsNotEligible() {
        var rules = new AwardRules(TestTables.bare());

        assertThat(rules.eligibility(new EligibilityFacts(true, true, true)).eligible())
                .isFalse();
        assertThat(rules.eligibility(new EligibilityFacts(true, true, false)).eligible())
                .isTrue();
    }

    private static AwardProposal propose(
            int quota, int nominations, boolean cap, Set<OrganisationType> types, Set<String> passedOver) {
        return AwardProposal.of(candidates(), new AwardQuota(quota, nominations, List.of()), cap, types, passedOver);
    }

    private static List<AwardCandidate> candidates() {
        var candidates = new ArrayList<AwardCandidate>();
        for (int i = 0; i < 10; i++) {
            var type = i % 3 == 0 ? BRANCH : GRASSROOTS_BRANCH;
            candidates.add(new AwardCandidate("U" + i, type, 10 - i, 10, 1, 1));
        }
        Collections.reverse(candidates.subList(0, 2));
        return candidates;
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : List.of(text.split(" "));
    }
}
