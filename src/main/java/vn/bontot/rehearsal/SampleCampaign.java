package vn.bontot.rehearsal;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import vn.bontot.campaign.CampaignDefinition;

/** The 2023–2025 campaign of An Giang, as it is shipped. */
public final class SampleCampaign {

    /** Folder of the sample on the classpath. */
    public static final String FOLDER = "sample/an-giang-2023/";

    private SampleCampaign() {}

    public static CampaignDefinition definition() {
        try (InputStream json = new ClassPathResource(FOLDER + "campaign.json").getInputStream()) {
            return JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .build()
                    .readValue(json, CampaignDefinition.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
