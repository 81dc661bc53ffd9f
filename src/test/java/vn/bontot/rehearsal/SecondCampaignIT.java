package vn.bontot.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import vn.bontot.Application;
import vn.bontot.campaign.CampaignDefinition;
import vn.bontot.campaign.CampaignFile;
import vn.bontot.organisation.Organisations;
import vn.bontot.reference.ReferenceCampaign;
import vn.bontot.reference.ReferenceParameters;
import vn.bontot.rehearsal.input.RehearsalInput;

/**
 * A campaign of 2026, whose committees are đảng ủy xã and phường: two cycles, other names, dates and numbers. Nothing
 * but its file makes it.
 */
class SecondCampaignIT {

    private static final Path FILES = Path.of("src/test/resources/campaign-2026");

    @TempDir
    private Path directory;

    @Test
    void aCampaignOfTwoCyclesRunsFromItsFileAlone() throws Exception {
        CampaignDefinition definition = CampaignFile.read(Files.readAllBytes(FILES.resolve("campaign.json")));
        RehearsalInput input = RehearseCommand.readFaultless(FILES.resolve("in"), definition);
        Path out = directory.resolve("out");
        try (var product = new SpringApplicationBuilder(Application.class)
                .profiles("rehearsal")
                .run("--spring.datasource.url=jdbc:h2:mem:second;DB_CLOSE_ON_EXIT=FALSE")) {
            assertThat(product.getBean(Rehearsal.class).run(definition, input, out, System.out))
                    .isTrue();
            assertThat(product.getBean(Organisations.class).get("XA").actingBody())
                    .isEqualTo("Ban Thường vụ Đảng ủy xã Mỹ Dừa");
        }
        ReferenceCampaign expected =
                ReferenceCampaign.of(input, ReferenceParameters.of(definition.parameters()), List.of("2026", "2027"));
        assertThat(out.resolve("results.csv")).hasContent(expected.resultsCsv());
        assertThat(out.resolve("awards.csv")).hasContent(expected.awardsCsv());
        assertThat(new ObjectMapper()
                        .readTree(out.resolve("report.json").toFile())
                        .get("processes")
                        .get("assessment-round")
                        .asInt())
                .isEqualTo(4);
    }
}
