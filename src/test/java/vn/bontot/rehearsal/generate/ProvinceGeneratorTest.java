package vn.bontot.rehearsal.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bontot.files.Faults;
import vn.bontot.organisation.OrganisationRow;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.reference.ReferenceCampaign;
import vn.bontot.reference.ReferenceParameters;
import vn.bontot.rehearsal.input.RehearsalInput;

class ProvinceGeneratorTest {

    private static final List<String> FILES = List.of("organisations.csv", "facts.csv", "overrides.csv");

    @TempDir
    Path directory;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void sameSeedGivesTheSameBytes() throws Exception {
        ProvinceGenerator.generate(directory.resolve("a"), 7, Scale.ofUnits(240));
        ProvinceGenerator.generate(directory.resolve("b"), 7, Scale.ofUnits(240));
        ProvinceGenerator.generate(directory.resolve("c"), 8, Scale.ofUnits(240));
        for (String file : FILES) {
            assertThat(directory.resolve("a").resolve(file))
                    .hasSameBinaryContentAs(directory.resolve("b").resolve(file));
        }
        assertThat(Files.mismatch(directory.resolve("a/facts.csv"), directory.resolve("c/facts.csv")))
                .isNotNegative();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 19, 60, 99, 100, 240, 5000, 30_000})
    void everySizeIsExactAndWithoutAFault(int units) throws Exception {
        RehearsalInput input = generate(1, Scale.ofUnits(units));
        assertThat(units(input)).isEqualTo(units);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 2023})
    void fullSizeIsThatOfTheProvince(long seed) throws Exception {
        RehearsalInput input = generate(seed, Scale.FULL);
        assertThat(units(input)).isBetween(3400L, 3700L);
        assertThat(committees(input)).isEqualTo(15);
    }

    @Test
    void demoIsShapedLikeTheSample() throws Exception {
        RehearsalInput input = generate(2061, Scale.DEMO);
        assertThat(units(input)).isEqualTo(241);
        assertThat(committees(input)).isEqualTo(15);
    }

    @Test
    void fewUnitsHangUnderFewCommittees() throws Exception {
        assertThat(committees(generate(1, Scale.ofUnits(5)))).isEqualTo(1);
        assertThat(committees(generate(1, Scale.ofUnits(60)))).isEqualTo(3);
    }

    @Test
    void onlyCommitteesCarryNamesThatExist() throws Exception {
        assertThat(generate(1, Scale.FULL).organisations())
                .filteredOn(row -> row.type().isUnit())
                .allMatch(row -> row.name().endsWith(" (mẫu)"));
    }

    @Test
    void unitsOfOneParentHaveDifferentNames() throws Exception {
        assertThat(generate(1, Scale.FULL).organisations())
                .extracting(row -> row.parent() + "/" + row.name())
                .doesNotHaveDuplicates();
    }

    @Test
    void sizesOutOfRangeAreRefused() {
        assertThatThrownBy(() -> Scale.parse("units=4")).hasMessageContaining("từ 5 đến 250000");
        assertThatThrownBy(() -> Scale.parse("units=250001")).hasMessageContaining("từ 5 đến 250000");
        assertThatThrownBy(() -> Scale.parse("big")).hasMessageStartingWith("Quy mô phải là");
        assertThat(Scale.parse("units=250000").units()).isEqualTo(250_000);
    }

    @Test
    void commandWritesIntoAnEmptyDirectoryOnly() throws Exception {
        Path out = directory.resolve("out");
        assertThat(run(out.toString(), "--seed", "3", "--scale", "units=5")).isZero();
        assertThat(out.resolve("facts.csv")).exists();
        assertThat(run(out.toString(), "--seed", "3", "--scale", "units=5")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("x", "--seed")).isEqualTo(2);
        assertThat(run("x", "--seed", "y")).isEqualTo(2);
        assertThat(run("x", "--scale", "units=1")).isEqualTo(2);
        assertThat(said.toString()).isNotEmpty();
    }

    /** As the sample's page says: about a third eligible, every committee but the smallest with a quota. */
    @Test
    void fullSizeLooksPlausible() throws Exception {
        RehearsalInput input = generate(2023, Scale.FULL);
        ReferenceCampaign campaign = ReferenceCampaign.of(input, ReferenceParameters.DEFAULTS, FactsInventor.CYCLES);
        long eligible =
                campaign.awards().stream().filter(row -> row.unit() != null).count();
        assertThat(eligible).isBetween(units(input) / 4, units(input) / 2);
        assertThat(campaign.awards()).allMatch(row -> row.quota() >= 1);
        assertThat(campaign.results())
                .extracting(row -> row.violationOutcome())
                .contains("NONE", "HOLD", "ACCEPTED", "REJECTED", "KNOCKED_OUT");
    }

    /** That none is the name of a real commune needs the official list, which is not at hand here. */
    @Test
    void placesAreTwoSyllablesAndDifferForAWholeRound() {
        List<String> places =
                IntStream.range(0, 228).mapToObj(PlaceNames::place).toList();
        assertThat(places).doesNotHaveDuplicates().allMatch(place -> place.matches("\\p{L}+ \\p{L}+"));
        assertThat(PlaceNames.place(228)).isEqualTo(places.get(0) + " 2");
    }

    private int run(String... arguments) throws IOException {
        return ProvinceGenerator.run(arguments, new PrintStream(said));
    }

    private RehearsalInput generate(long seed, Scale scale) throws IOException {
        Path out = directory.resolve(seed + "-" + scale.shape() + scale.units());
        ProvinceGenerator.generate(out, seed, scale);
        Faults faults = new Faults();
        RehearsalInput input = RehearsalInput.read(out, FactsInventor.CYCLES, ReferenceParameters.ANY, faults);
        assertThat(faults.list()).isEmpty();
        return input;
    }

    private static long units(RehearsalInput input) {
        return input.organisations().stream().filter(row -> row.type().isUnit()).count();
    }

    private static long committees(RehearsalInput input) {
        return input.organisations().stream()
                .map(OrganisationRow::type)
                .filter(OrganisationType.COMMITTEE::equals)
                .count();
    }
}
