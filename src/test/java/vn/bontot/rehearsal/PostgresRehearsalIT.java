package vn.bontot.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bontot.assessment.StoredVerdicts;
import vn.bontot.files.Faults;
import vn.bontot.fixtures.PackagedProduct;
import vn.bontot.fixtures.ProductOnPostgres;
import vn.bontot.reference.ReferenceParameters;
import vn.bontot.rehearsal.input.RehearsalInput;

/** The database of production brings the same province to the same end, and the tables say the same of it once more. */
class PostgresRehearsalIT {

    private static final Path SMALL = Path.of("src/test/resources/rehearsal/small");

    /** Those that were handed in. */
    private static final int DOSSIERS = 38;

    @TempDir
    Path directory;

    @Test
    void smallProvinceEndsAsOnH2() throws Exception {
        Path onH2 = directory.resolve("h2");
        assertThat(PackagedProduct.rehearse(SMALL.resolve("in"), onH2).exit()).isZero();
        Path onPostgres = directory.resolve("postgres");
        rehearse(onPostgres);
        for (String file : List.of("results.csv", "awards.csv")) {
            assertThat(onPostgres.resolve(file))
                    .hasSameTextualContentAs(SMALL.resolve("expected").resolve(file));
        }
        assertThat(withoutSpeed(onPostgres)).isEqualTo(withoutSpeed(onH2));
    }

    private static void rehearse(Path out) throws Exception {
        RehearsalInput input = RehearsalInput.read(
                SMALL.resolve("in"), List.of("2023", "2024", "2025"), ReferenceParameters.ANY, new Faults());
        try (ProductOnPostgres product = new ProductOnPostgres()) {
            boolean done = product.get(Rehearsal.class)
                    .run(
                            SampleCampaign.definition().withParameters(input.parameters()),
                            input,
                            out,
                            new PrintStream(OutputStream.nullOutputStream()));
            assertThat(done).isTrue();
            assertThat(new StoredVerdicts(product).demandTheSameAgain()).isEqualTo(DOSSIERS);
        }
    }

    private static String withoutSpeed(Path out) throws Exception {
        return Files.readString(out.resolve("report.json"))
                .replaceAll("\"(wallSeconds|instancesPerSecond)\" : [0-9.E]+", "");
    }
}
