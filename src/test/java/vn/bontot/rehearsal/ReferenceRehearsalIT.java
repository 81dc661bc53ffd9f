package vn.bontot.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bontot.files.Faults;
import vn.bontot.fixtures.PackagedProduct;
import vn.bontot.fixtures.PackagedProduct.Run;
import vn.bontot.fixtures.RandomDepartures;
import vn.bontot.fixtures.RandomProvince;
import vn.bontot.reference.ReferenceCampaign;
import vn.bontot.reference.ReferenceParameters;
import vn.bontot.rehearsal.generate.ProvinceGenerator;
import vn.bontot.rehearsal.generate.Scale;
import vn.bontot.rehearsal.input.RehearsalInput;

/** Whole campaigns through the packaged product come to what a second, independent reading of the rules says. */
class ReferenceRehearsalIT {

    private static final List<String> CYCLES = List.of("2023", "2024", "2025");

    @TempDir
    static Path directory;

    @ParameterizedTest
    @CsvSource({"11, 5", "13, 90"})
    void generatedProvinceComesToWhatTheReferenceSays(long seed, int units) throws Exception {
        Path in = directory.resolve("in-" + seed);
        ProvinceGenerator.generate(in, seed, Scale.ofUnits(units));
        Files.delete(in.resolve("overrides.csv"));
        RandomDepartures.write(in, seed);
        assertAsTheReference(in);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 5})
    void troublesomeProvinceComesToWhatTheReferenceSays(long seed) throws Exception {
        Path in = directory.resolve("trouble-" + seed);
        RandomProvince.write(in, seed);
        assertAsTheReference(in);
    }

    private static void assertAsTheReference(Path in) throws Exception {
        Faults faults = new Faults();
        RehearsalInput input = RehearsalInput.read(in, CYCLES, ReferenceParameters.ANY, faults);
        assertThat(faults.list()).isEmpty();
        ReferenceCampaign reference = ReferenceCampaign.of(input, ReferenceParameters.of(input.parameters()), CYCLES);
        Path out = in.resolveSibling("out-of-" + in.getFileName());
        Run run = PackagedProduct.rehearse(in, out);
        assertThat(run.exit()).as(run.said()).isZero();
        assertThat(Files.readString(out.resolve("results.csv"))).isEqualTo(reference.resultsCsv());
        assertThat(Files.readString(out.resolve("awards.csv"))).isEqualTo(reference.awardsCsv());
    }
}
