package vn.bontot.rehearsal.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bontot.files.Faults;
import vn.bontot.reference.ReferenceCampaign;
import vn.bontot.reference.ReferenceParameters;
import vn.bontot.rehearsal.input.RehearsalInput;

class OutputFilesTest {

    private static final List<String> CYCLES = List.of("2023", "2024", "2025");

    @TempDir
    Path directory;

    @Test
    void resultsAreOrderedByCycleThenCodePoint() throws Exception {
        ResultsFile.write(
                directory,
                List.of(
                        new ResultRow("2024", "A", true, true, true, true, "NONE", 4, null, null, true, "GOOD"),
                        new ResultRow("2023", "b", true, false, null, true, "HOLD", null, 0, 0, null, null),
                        new ResultRow("2023", "B-1", true, true, true, true, "NONE", 4, null, null, true, "GOOD"),
                        new ResultRow("2023", "B", true, true, true, true, "NONE", 4, 3, 4, true, "GOOD"),
                        new ResultRow("2023", "B1", false, true, true, true, "NONE", 3, null, null, false, "MANUAL")));
        assertThat(Files.readString(directory.resolve("results.csv")))
                .isEqualTo("cycle,unit,t1,t2,t3,t4,violationOutcome,goodCount,branchesRecognised,branchesTotal,"
                        + "recognised,rating\n"
                        + "2023,B,true,true,true,true,NONE,4,3,4,true,GOOD\n"
                        + "2023,B-1,true,true,true,true,NONE,4,,,true,GOOD\n"
                        + "2023,B1,false,true,true,true,NONE,3,,,false,MANUAL\n"
                        + "2023,b,true,false,,true,HOLD,,0,0,,\n"
                        + "2024,A,true,true,true,true,NONE,4,,,true,GOOD\n");
    }

    @Test
    void committeeWithoutEligibleUnitsHasOneRow() throws Exception {
        AwardsFile.write(
                directory,
                List.of(
                        new AwardRow("C2", 3, 0, 0, null, null),
                        new AwardRow("C1", 5, 2, 1, "b", "NONE"),
                        new AwardRow("C1", 5, 2, 1, "a", "PROVINCIAL")));
        assertThat(Files.readString(directory.resolve("awards.csv")))
                .isEqualTo("committee,registered,eligible,quota,unit,outcome\n"
                        + "C1,5,2,1,a,PROVINCIAL\nC1,5,2,1,b,NONE\nC2,3,0,0,,\n");
    }

    /** The second reading has a writer of its own: the two agree on the whole sample. */
    @Test
    void sampleIsWrittenAsTheReferenceWritesIt() throws Exception {
        Faults faults = new Faults();
        RehearsalInput input = RehearsalInput.read(
                Path.of("src/main/resources/sample/an-giang-2023"), CYCLES, ReferenceParameters.ANY, faults);
        ReferenceCampaign campaign = ReferenceCampaign.of(input, ReferenceParameters.DEFAULTS, CYCLES);
        ResultsFile.write(directory, campaign.results());
        AwardsFile.write(directory, campaign.awards());
        assertThat(Files.readString(directory.resolve("results.csv"))).isEqualTo(campaign.resultsCsv());
        assertThat(Files.readString(directory.resolve("awards.csv"))).isEqualTo(campaign.awardsCsv());
    }
}
