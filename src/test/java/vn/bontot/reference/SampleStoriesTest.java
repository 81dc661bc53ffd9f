package vn.bontot.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.bontot.files.Faults;
import vn.bontot.organisation.OrganisationRow;
import vn.bontot.rehearsal.input.RehearsalInput;
import vn.bontot.rehearsal.input.UnitFacts;
import vn.bontot.rehearsal.output.AwardRow;
import vn.bontot.rehearsal.output.ResultRow;

/** The dossiers named in the sample's {@code stories.csv} really tell their stories. */
class SampleStoriesTest {

    private static final Path SAMPLE = Path.of("src/main/resources/sample/an-giang-2023");
    private static final List<String> CYCLES = List.of("2023", "2024", "2025");

    private static final Faults FAULTS = new Faults();
    private static RehearsalInput input;
    private static ReferenceCampaign campaign;

    @BeforeAll
    static void runTheSample() {
        input = RehearsalInput.read(SAMPLE, CYCLES, ReferenceParameters.ANY, FAULTS);
        campaign = ReferenceCampaign.of(input, ReferenceParameters.DEFAULTS, CYCLES);
    }

    @Test
    void sampleHasNoFault() {
        assertThat(FAULTS.list()).isEmpty();
    }

    @Test
    void story1FourGoodButOneBranchShort() {
        ResultRow row = campaign.result("2025", "LX-D01");
        assertThat(row.goodCount()).isEqualTo(4);
        assertThat(row.branchesRecognised()).isEqualTo(5);
        assertThat(row.branchesTotal()).isEqualTo(8);
        assertThat(row.recognised()).isFalse();
        assertThat(row.rating()).isEqualTo("GOOD");
    }

    @Test
    void story2OneMemberShort() {
        UnitFacts facts = facts("2024", "CM-D02-07");
        assertThat(facts.membersGood()).isEqualTo(15);
        assertThat(facts.membersRated()).isEqualTo(16);
        ResultRow row = campaign.result("2024", "CM-D02-07");
        assertThat(row.t4()).isFalse();
        assertThat(row.goodCount()).isEqualTo(3);
        assertThat(row.rating()).isEqualTo("GOOD");
    }

    @Test
    void story3OneOverduePetition() {
        assertThat(facts("2025", "LX-C06").overduePetitions()).isEqualTo(1);
        ResultRow row = campaign.result("2025", "LX-C06");
        assertThat(row.t1()).isFalse();
        assertThat(row.goodCount()).isEqualTo(3);
        assertThat(row.rating()).isEqualTo("MANUAL");
    }

    @Test
    void story4PressKnocksOutBranchAndItsParent() {
        ResultRow branch = campaign.result("2025", "CM-D01-04");
        ResultRow parent = campaign.result("2025", "CM-D01");
        assertThat(branch.violationOutcome()).isEqualTo("KNOCKED_OUT");
        assertThat(parent.violationOutcome()).isEqualTo("KNOCKED_OUT");
        assertThat(branch.t3()).isFalse();
        assertThat(parent.t3()).isFalse();
        assertThat(facts("2025", "CM-D01").violations()).isZero();
    }

    @Test
    void story5SessionLiftsTheKnockoutOfTheParent() {
        assertThat(campaign.result("2025", "LX-D03-03").violationOutcome()).isEqualTo("KNOCKED_OUT");
        ResultRow parent = campaign.result("2025", "LX-D03");
        assertThat(parent.violationOutcome()).isEqualTo("NONE");
        assertThat(parent.branchesRecognised()).isEqualTo(5);
        assertThat(parent.branchesTotal()).isEqualTo(6);
        assertThat(parent.recognised()).isTrue();
    }

    @Test
    void story6SelfFoundIsAccepted() {
        ResultRow row = campaign.result("2023", "CM-D01-05");
        assertThat(row.violationOutcome()).isEqualTo("ACCEPTED");
        assertThat(row.recognised()).isTrue();
    }

    @Test
    void story7OpenComplaintHoldsTheDossier() {
        ResultRow row = campaign.result("2025", "LX-D01-04");
        assertThat(row.violationOutcome()).isEqualTo("HOLD");
        assertThat(row.t3()).isNull();
        assertThat(row.recognised()).isNull();
    }

    @Test
    void story8FalseComplaintHasNoEffect() {
        assertThat(facts("2024", "CM-D02-04").violations()).isEqualTo(1);
        ResultRow row = campaign.result("2024", "CM-D02-04");
        assertThat(row.violationOutcome()).isEqualTo("NONE");
        assertThat(row.recognised()).isTrue();
    }

    @Test
    void story9RevocationBreaksTheStreak() {
        ResultRow revoked = campaign.result("2023", "CM-D02-01");
        assertThat(revoked.recognised()).isFalse();
        assertThat(revoked.rating()).isEqualTo("EXCELLENT_ELIGIBLE");
        assertThat(campaign.result("2024", "CM-D02-01").recognised()).isTrue();
        assertThat(campaign.result("2025", "CM-D02-01").recognised()).isTrue();
        assertThat(eligible("CM")).doesNotContain("CM-D02-01");
    }

    @Test
    void story10NineEligibleMakeAQuotaOfTwo() {
        List<String> order = campaign.inSuggestedOrder(eligible("AP"));
        assertThat(order).hasSize(9);
        assertThat(award("AP-D01-05").quota()).isEqualTo(2);
        assertThat(order.get(2)).isEqualTo("AP-D01-05");
        assertThat(order.subList(0, 2)).allMatch(unit -> !outcome(unit).equals("NONE"));
        assertThat(order.subList(2, 9)).allMatch(unit -> outcome(unit).equals("NONE"));
    }

    @Test
    void story11TieOnBothSharesIsDecidedByTheCode() {
        assertThat(sums("LX-D04-01", UnitFacts::targetsExceeded)).isEqualTo(14);
        assertThat(sums("LX-D04-04", UnitFacts::targetsExceeded)).isEqualTo(14);
        assertThat(sums("LX-D04-01", UnitFacts::targetsAssigned)).isEqualTo(23);
        assertThat(sums("LX-D04-04", UnitFacts::targetsAssigned)).isEqualTo(23);
        assertThat(sums("LX-D04-01", UnitFacts::membersGood)).isEqualTo(sums("LX-D04-01", UnitFacts::membersRated));
        assertThat(sums("LX-D04-04", UnitFacts::membersGood)).isEqualTo(sums("LX-D04-04", UnitFacts::membersRated));
        assertThat(outcome("LX-D04-01")).isEqualTo("COMMENDED");
        assertThat(outcome("LX-D04-04")).isEqualTo("NONE");
    }

    @Test
    void story12RefusedNomineeIsCommended() {
        assertThat(outcome("CM-C07")).isEqualTo("COMMENDED");
        RehearsalInput notRefused = new RehearsalInput(
                input.organisations(),
                input.facts(),
                input.overrides().stream()
                        .filter(override -> !override.unit().equals("CM-C07"))
                        .toList(),
                input.parameters());
        ReferenceCampaign otherwise = ReferenceCampaign.of(notRefused, ReferenceParameters.DEFAULTS, CYCLES);
        assertThat(otherwise.awards())
                .filteredOn(row -> "CM-C07".equals(row.unit()))
                .extracting(AwardRow::outcome)
                .containsExactly("PROVINCIAL");
    }

    @Test
    void unitThatDoesNotRegisterHasNoRegisteredRow() {
        assertThat(input.facts()).noneMatch(row -> row.unit().equals("CM-D01-02") && row.registered());
    }

    @Test
    void storiesNameRealUnitsAndDossiersThatExist() throws Exception {
        Set<String> codes =
                input.organisations().stream().map(OrganisationRow::code).collect(Collectors.toSet());
        List<String[]> stories;
        try (Stream<String> lines = Files.lines(SAMPLE.resolve("stories.csv"))) {
            stories = lines.skip(1).map(line -> line.split(",", 4)).toList();
        }
        assertThat(stories).allSatisfy(cells -> {
            assertThat(codes).contains(cells[1]);
            if (!cells[2].isEmpty()) {
                assertThat(campaign.result(cells[2], cells[1])).isNotNull();
            }
        });
        Set<String> expected = Stream.concat(
                        IntStream.rangeClosed(1, 12).mapToObj(Integer::toString),
                        Stream.of(
                                "LATE_TWO_DAYS",
                                "RETURNED_TWICE",
                                "ON_BEHALF",
                                "NOT_REGISTERED",
                                "BELOW_PILOT_MINIMUM"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(stories).extracting(cells -> cells[0]).hasSameElementsAs(expected);
    }

    private static UnitFacts facts(String cycle, String unit) {
        return input.facts().stream()
                .filter(row -> row.cycle().equals(cycle) && row.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static int sums(String unit, java.util.function.ToIntFunction<UnitFacts> figure) {
        return input.facts().stream()
                .filter(row -> row.unit().equals(unit))
                .mapToInt(figure)
                .sum();
    }

    private static List<String> eligible(String committee) {
        return campaign.awards().stream()
                .filter(row -> row.committee().equals(committee) && row.unit() != null)
                .map(AwardRow::unit)
                .toList();
    }

    private static AwardRow award(String unit) {
        return campaign.awards().stream()
                .filter(row -> unit.equals(row.unit()))
                .findFirst()
                .orElseThrow();
    }

    private static String outcome(String unit) {
        return award(unit).outcome();
    }
}
