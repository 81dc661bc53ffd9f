package vn.bontot.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bontot.organisation.OrganisationRow;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.rehearsal.input.Override;
import vn.bontot.rehearsal.input.Override.Kind;
import vn.bontot.rehearsal.input.RehearsalInput;
import vn.bontot.rehearsal.input.UnitFacts;
import vn.bontot.rehearsal.output.AwardRow;
import vn.bontot.rehearsal.output.ResultRow;
import vn.bontot.violation.ViolationConclusion;
import vn.bontot.violation.ViolationSource;

/** Cases worked by hand from the page of rules. One committee {@code C} unless a case adds more. */
class ReferenceCampaignTest {

    private static final List<String> CYCLES = List.of("2023", "2024", "2025");

    private final List<OrganisationRow> organisations = new ArrayList<>(List.of(
            new OrganisationRow("T", "T", OrganisationType.PROVINCE, null, null),
            new OrganisationRow("C", "C", OrganisationType.COMMITTEE, "T", null)));
    private final List<UnitFacts> facts = new ArrayList<>();
    private final List<Override> overrides = new ArrayList<>();
    private final Map<String, String> parameters = new LinkedHashMap<>();

    @ParameterizedTest
    @CsvSource({"11, 8, false", "11, 9, true", "4, 3, true", "3, 2, false", "8, 6, true", "8, 5, false", "1, 1, true"})
    void threeQuartersOfAllActiveBranches(int branches, int recognised, boolean expected) {
        committeeWithBranches("D", branches, recognised);
        assertThat(result("D").branchesTotal()).isEqualTo(branches);
        assertThat(result("D").branchesRecognised()).isEqualTo(recognised);
        assertThat(result("D").recognised()).isEqualTo(expected);
        assertThat(result("D").rating()).isEqualTo(expected ? "EXCELLENT_ELIGIBLE" : "GOOD");
    }

    @Test
    void unregisteredBranchCountsInTheTotalAndInTheMembers() {
        organisation("D", OrganisationType.GRASSROOTS_COMMITTEE, "C");
        organisation("D1", OrganisationType.BRANCH, "D");
        organisation("D2", OrganisationType.BRANCH, "D");
        facts.add(row("D").members(1, 1).build());
        facts.add(row("D1").members(8, 8).build());
        facts.add(row("D2").registered(false).members(2, 0).build());
        assertThat(result("D").branchesTotal()).isEqualTo(2);
        assertThat(result("D").branchesRecognised()).isEqualTo(1);
        assertThat(result("D").t4()).as("9 of 11 is below 90%").isFalse();
        assertThat(result("D2")).isNull();
    }

    @Test
    void committeeWithoutBranchesIsNotRecognised() {
        organisation("D", OrganisationType.GRASSROOTS_COMMITTEE, "C");
        facts.add(row("D").members(10, 9).build());
        assertThat(result("D").goodCount()).isEqualTo(4);
        assertThat(result("D").branchesTotal()).isZero();
        assertThat(result("D").branchesRecognised()).isZero();
        assertThat(result("D").recognised()).isFalse();
        assertThat(result("D").rating()).isEqualTo("GOOD");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "PRESS, TRUE, -, KNOCKED_OUT, false",
                "CITIZEN, PARTLY, -, KNOCKED_OUT, false",
                "PRESS, PENDING, -, HOLD, -",
                "SELF, PENDING, -, HOLD, -",
                "SELF, TRUE, true, ACCEPTED, true",
                "SUPERIOR, PARTLY, false, REJECTED, false",
                "PRESS, FALSE, -, NONE, true",
                "SUPERIOR, FALSE, -, NONE, true"
            })
    void outcomeOfAViolation(
            ViolationSource source, ViolationConclusion conclusion, Boolean accepts, String outcome, Boolean t3) {
        branch("B");
        facts.add(row("B").violation(source, conclusion, accepts).build());
        assertThat(result("B").violationOutcome()).isEqualTo(outcome);
        assertThat(result("B").t3()).isEqualTo(t3);
        assertThat(result("B").recognised()).isEqualTo(t3);
        assertThat(result("B").goodCount()).isEqualTo(t3 == null ? null : t3 ? 4 : 3);
    }

    @Test
    void selfFoundMayFailAlways() {
        parameters.put("selfFoundViolation", "FAILS");
        branch("B");
        facts.add(row("B").violation(ViolationSource.SELF, ViolationConclusion.TRUE, true)
                .build());
        assertThat(result("B").violationOutcome()).isEqualTo("REJECTED");
    }

    @Test
    void knockedOutBranchKnocksOutItsParentUnlessLiftedOrOff() {
        committeeWithBranches("D", 4, 4);
        replace(row("D1")
                .violation(ViolationSource.PRESS, ViolationConclusion.TRUE, null)
                .build());
        assertThat(result("D").violationOutcome()).isEqualTo("KNOCKED_OUT");
        assertThat(result("D").recognised()).isFalse();
        overrides.add(new Override(Kind.LIFT_PARENT_KNOCKOUT, "D", "2023", "-"));
        assertThat(result("D").violationOutcome()).isEqualTo("NONE");
        assertThat(result("D").branchesRecognised()).isEqualTo(3);
        assertThat(result("D").recognised()).isTrue();
        overrides.clear();
        parameters.put("parentKnockout", "false");
        assertThat(result("D").violationOutcome()).isEqualTo("NONE");
    }

    @Test
    void unregisteredBranchKnocksNobodyOut() {
        committeeWithBranches("D", 4, 4);
        replace(row("D1")
                .registered(false)
                .violation(ViolationSource.PRESS, ViolationConclusion.TRUE, null)
                .build());
        assertThat(result("D").violationOutcome()).isEqualTo("NONE");
    }

    @Test
    void committeeOnHoldStaysOnHoldAndFillsTheRest() {
        committeeWithBranches("D", 4, 4);
        replace(row("D").members(0, 0)
                .violation(ViolationSource.SELF, ViolationConclusion.PENDING, null)
                .build());
        replace(row("D1")
                .violation(ViolationSource.PRESS, ViolationConclusion.TRUE, null)
                .build());
        assertThat(result("D"))
                .isEqualTo(new ResultRow("2023", "D", true, true, null, true, "HOLD", null, 3, 4, null, null));
    }

    @Test
    void holdAndRejectionOfABranchDoNothingToItsParent() {
        committeeWithBranches("D", 8, 8);
        replace(row("D1")
                .violation(ViolationSource.PRESS, ViolationConclusion.PENDING, null)
                .build());
        replace(row("D2")
                .violation(ViolationSource.SELF, ViolationConclusion.TRUE, false)
                .build());
        assertThat(result("D").violationOutcome()).isEqualTo("NONE");
        assertThat(result("D").branchesRecognised()).isEqualTo(6);
        assertThat(result("D").recognised()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, true, true, EXCELLENT_ELIGIBLE",
        "true, true, true, false, GOOD",
        "true, true, false, false, COMPLETED",
        "true, false, false, false, MANUAL",
        "false, true, true, true, MANUAL",
        "false, true, true, false, MANUAL",
        "false, false, false, false, MANUAL"
    })
    void proposedRating(boolean t1, boolean t2, boolean t3, boolean t4, String rating) {
        branch("B");
        facts.add(row("B").marks(t1, t2, t3, t4).build());
        assertThat(result("B").rating()).isEqualTo(rating);
    }

    @Test
    void sessionThatDepartsProposesGoodAndMovesTheShare() {
        committeeWithBranches("D", 4, 3);
        overrides.add(new Override(Kind.NOT_RECOGNISED, "D1", "2023", "-"));
        assertThat(result("D1").recognised()).isFalse();
        assertThat(result("D1").rating()).isEqualTo("GOOD");
        assertThat(result("D").branchesRecognised()).isEqualTo(2);
        assertThat(result("D").recognised()).isFalse();
    }

    @Test
    void revocationChangesNothingButTheUnitItself() {
        committeeWithBranches("D", 4, 3);
        overrides.add(new Override(Kind.REVOKED, "D1", "2023", "-"));
        assertThat(result("D1").recognised()).isFalse();
        assertThat(result("D1").rating()).isEqualTo("EXCELLENT_ELIGIBLE");
        assertThat(result("D").branchesRecognised()).isEqualTo(3);
        assertThat(result("D").recognised()).isTrue();
    }

    @Test
    void emptyRequirementsAreThoseOfTheCampaign() {
        parameters.put("regularMeetings", "9/12/5");
        branch("B");
        facts.add(row("B").meetings(8, null).build());
        assertThat(result("B").t2()).isFalse();
        facts.clear();
        facts.add(row("B").meetings(8, 8).build());
        assertThat(result("B").t2()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"10, 3, 1", "9, 2, 1", "3, 0, 0", "34, 10, 2", "14, 4, 2", "4, 1, 1"})
    void quotaAndNominationsByNumberOfEligible(int eligible, int quota, int nominated) {
        alwaysGood(eligible);
        assertThat(awards()).hasSize(eligible).allMatch(row -> row.quota() == quota);
        assertThat(outcomes().values().stream().filter("PROVINCIAL"::equals)).hasSize(nominated);
        assertThat(outcomes().values().stream().filter("COMMENDED"::equals)).hasSize(quota - nominated);
        assertThat(outcomes().get("U01")).isEqualTo(nominated > 0 ? "PROVINCIAL" : "NONE");
    }

    @Test
    void orderIsByTargetsThenMembersThenCode() {
        alwaysGood(4);
        parameters.put("awardPercent", "75");
        parameters.put("minMembersGoodPercentBranch", "50");
        facts.replaceAll(row -> switch (row.unit()) {
            case "U04" -> row(row).exceeded(6).build();
            case "U01" -> row(row).members(10, 9).build();
            default -> row;
        });
        ReferenceCampaign campaign = campaign();
        assertThat(campaign.inSuggestedOrder(List.of("U01", "U02", "U03", "U04")))
                .containsExactly("U04", "U02", "U03", "U01");
        assertThat(outcomes())
                .isEqualTo(Map.of("U04", "PROVINCIAL", "U02", "COMMENDED", "U03", "COMMENDED", "U01", "NONE"));
    }

    @Test
    void onlySomeTypesMayBeNominated() {
        alwaysGood(5);
        parameters.put("awardPercent", "40");
        parameters.put("nominationTypes", "GRASSROOTS_COMMITTEE");
        assertThat(outcomes().values()).doesNotContain("PROVINCIAL");
        assertThat(outcomes()).containsEntry("U01", "COMMENDED").containsEntry("U02", "COMMENDED");
    }

    @Test
    void passedOverMovesTheNextUpAndStillCounts() {
        alwaysGood(10);
        overrides.add(new Override(Kind.NOT_COMMENDED, "U01", null, "-"));
        assertThat(awards()).allMatch(row -> row.eligible() == 10 && row.quota() == 3);
        assertThat(outcomes())
                .containsEntry("U01", "NONE")
                .containsEntry("U02", "PROVINCIAL")
                .containsEntry("U03", "COMMENDED")
                .containsEntry("U04", "COMMENDED")
                .containsEntry("U05", "NONE");
    }

    @Test
    void refusedNomineeIsCommendedWithinTheCap() {
        alwaysGood(10);
        overrides.add(new Override(Kind.NOMINATION_REFUSED, "U01", null, "-"));
        overrides.add(new Override(Kind.NOMINATION_REFUSED, "U09", null, "-"));
        assertThat(outcomes())
                .containsEntry("U01", "COMMENDED")
                .containsEntry("U02", "COMMENDED")
                .containsEntry("U03", "COMMENDED")
                .containsEntry("U04", "NONE")
                .containsEntry("U09", "NONE");
    }

    @Test
    void nominationsBesideTheQuota() {
        alwaysGood(10);
        parameters.put("capIncludesNominations", "false");
        assertThat(outcomes().values().stream().filter("PROVINCIAL"::equals)).hasSize(2);
        assertThat(outcomes().values().stream().filter("COMMENDED"::equals)).hasSize(3);
        overrides.add(new Override(Kind.NOMINATION_REFUSED, "U01", null, "-"));
        assertThat(outcomes())
                .as("the quota is full")
                .containsEntry("U01", "NONE")
                .containsEntry("U05", "COMMENDED");
    }

    @Test
    void refusedNomineeBesideTheQuotaTakesWhatRoomIsLeft() {
        alwaysGood(3);
        parameters.put("capIncludesNominations", "false");
        parameters.put("awardPercent", "67");
        overrides.add(new Override(Kind.NOMINATION_REFUSED, "U01", null, "-"));
        overrides.add(new Override(Kind.NOMINATION_REFUSED, "U02", null, "-"));
        assertThat(outcomes()).isEqualTo(Map.of("U01", "COMMENDED", "U02", "NONE", "U03", "COMMENDED"));
    }

    @Test
    void quotaZeroStillNominatesBesideTheQuota() {
        alwaysGood(3);
        parameters.put("capIncludesNominations", "false");
        assertThat(outcomes()).isEqualTo(Map.of("U01", "PROVINCIAL", "U02", "PROVINCIAL", "U03", "NONE"));
    }

    @Test
    void baseMayBeTheRegistered() {
        alwaysGood(2);
        parameters.put("awardBase", "REGISTERED");
        for (int i = 3; i <= 10; i++) {
            branch("U%02d".formatted(i));
            facts.add(row("U%02d".formatted(i)).build());
        }
        assertThat(awards()).hasSize(2).allMatch(row -> row.registered() == 10 && row.quota() == 3);
        assertThat(outcomes()).isEqualTo(Map.of("U01", "PROVINCIAL", "U02", "COMMENDED"));
    }

    @Test
    void unitWithoutARowForACycleIsNotEligible() {
        branch("B");
        facts.add(row("B").build());
        assertThat(awards()).containsExactly(new AwardRow("C", 1, 0, 0, null, null));
    }

    @Test
    void committeeWithoutUnitsHasARow() {
        organisation("A", OrganisationType.COMMITTEE, "T");
        assertThat(campaign().awardsCsv())
                .isEqualTo("committee,registered,eligible,quota,unit,outcome\nA,0,0,0,,\nC,0,0,0,,\n");
    }

    private void alwaysGood(int number) {
        for (int i = 1; i <= number; i++) {
            String code = "U%02d".formatted(i);
            branch(code);
            CYCLES.forEach(cycle -> facts.add(row(code).cycle(cycle).build()));
        }
    }

    private void committeeWithBranches(String code, int branches, int good) {
        organisation(code, OrganisationType.GRASSROOTS_COMMITTEE, "C");
        facts.add(row(code).members(0, 0).build());
        for (int i = 1; i <= branches; i++) {
            organisation(code + i, OrganisationType.BRANCH, code);
            facts.add(row(code + i).marks(true, i <= good, true, true).build());
        }
    }

    private void branch(String code) {
        organisation(code, OrganisationType.GRASSROOTS_BRANCH, "C");
    }

    private void organisation(String code, OrganisationType type, String parent) {
        organisations.add(new OrganisationRow(code, code, type, parent, null));
    }

    private void replace(UnitFacts row) {
        facts.replaceAll(old -> old.unit().equals(row.unit()) && old.cycle().equals(row.cycle()) ? row : old);
    }

    private ReferenceCampaign campaign() {
        return ReferenceCampaign.of(
                new RehearsalInput(organisations, facts, overrides, parameters),
                ReferenceParameters.of(parameters),
                CYCLES);
    }

    private ResultRow result(String unit) {
        return campaign().result("2023", unit);
    }

    private List<AwardRow> awards() {
        return campaign().awards();
    }

    private Map<String, String> outcomes() {
        return awards().stream().collect(Collectors.toMap(AwardRow::unit, AwardRow::outcome));
    }

    private static FactsBuilder row(String unit) {
        return new FactsBuilder(unit);
    }

    private static FactsBuilder row(UnitFacts row) {
        return new FactsBuilder(row.unit()).cycle(row.cycle());
    }

    /** A row of cycle 2023 in which everything is good, until told otherwise. */
    private static final class FactsBuilder {
        private final String unit;
        private String cycle = "2023";
        private boolean registered = true;
        private int exceeded = 2;
        private int regular = 12;
        private Integer regularRequired = 8;
        private boolean[] marks = {true, true, true, true};
        private ViolationSource source;
        private ViolationConclusion conclusion;
        private Boolean accepts;
        private int rated = 10;
        private int good = 10;

        private FactsBuilder(String unit) {
            this.unit = unit;
        }

        FactsBuilder cycle(String value) {
            cycle = value;
            return this;
        }

        FactsBuilder registered(boolean value) {
            registered = value;
            return this;
        }

        FactsBuilder exceeded(int value) {
            exceeded = value;
            return this;
        }

        FactsBuilder meetings(int held, Integer required) {
            regular = held;
            regularRequired = required;
            return this;
        }

        FactsBuilder marks(boolean... values) {
            marks = values;
            return this;
        }

        FactsBuilder violation(ViolationSource who, ViolationConclusion what, Boolean accepted) {
            source = who;
            conclusion = what;
            accepts = accepted;
            return this;
        }

        FactsBuilder members(int all, int goodOnes) {
            rated = all;
            good = goodOnes;
            return this;
        }

        UnitFacts build() {
            return new UnitFacts(
                    cycle,
                    unit,
                    registered,
                    8,
                    8,
                    exceeded,
                    1,
                    1,
                    0,
                    marks[0],
                    regular,
                    regularRequired,
                    4,
                    null,
                    marks[1],
                    source == null ? 0 : 1,
                    source,
                    conclusion,
                    accepts,
                    marks[2],
                    rated,
                    good,
                    marks[3]);
        }
    }
}
