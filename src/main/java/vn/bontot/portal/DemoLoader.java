package vn.bontot.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.bontot.campaign.CampaignDefinition;
import vn.bontot.campaign.CampaignFile;
import vn.bontot.campaign.Campaigns;
import vn.bontot.campaign.CreatingCampaigns;
import vn.bontot.campaign.StartingCampaigns;
import vn.bontot.identity.DemoAccounts;
import vn.bontot.identity.SimulatedAccounts;
import vn.bontot.organisation.Organisations;
import vn.bontot.organisation.ReceivingOrganisations;

/** Fills an empty demo with the sample and starts its campaign; what is there already is left alone. */
@Component
@Profile("demo")
@Order(DemoLoader.ORDER)
public class DemoLoader implements ApplicationRunner {

    /** After whatever sets the virtual clock: tasks get the time of the clock. */
    public static final int ORDER = 100;

    private static final String SAMPLE = "sample/an-giang-2023/";

    private final Organisations organisations;
    private final ReceivingOrganisations receiving;
    private final Campaigns campaigns;
    private final CreatingCampaigns creating;
    private final StartingCampaigns starting;
    private final DemoAccounts demoAccounts;
    private final SimulatedAccounts simulatedAccounts;
    private final LocalDate validFrom;

    DemoLoader(
            Organisations organisations,
            ReceivingOrganisations receiving,
            Campaigns campaigns,
            CreatingCampaigns creating,
            StartingCampaigns starting,
            DemoAccounts demoAccounts,
            SimulatedAccounts simulatedAccounts,
            @Value("${bontot.sample.valid-from}") LocalDate validFrom) {
        this.organisations = organisations;
        this.receiving = receiving;
        this.campaigns = campaigns;
        this.creating = creating;
        this.starting = starting;
        this.demoAccounts = demoAccounts;
        this.simulatedAccounts = simulatedAccounts;
        this.validFrom = validFrom;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (organisations.isEmpty()) {
            var receipt = receiving.receive(sample("organisations.csv"), validFrom);
            if (!receipt.accepted()) {
                throw new IllegalStateException(
                        "the sample has faults: " + receipt.faults().list());
            }
        }
        byte[] json = sample("campaign.json");
        CampaignDefinition definition = CampaignFile.read(json);
        if (campaigns.find(definition.code()).isEmpty()) {
            creating.create(json);
        }
        demoAccounts.create();
        simulatedAccounts.create();
        if (!campaigns.isStarted(definition.code())) {
            starting.start(definition.code());
        }
    }

    private static byte[] sample(String name) {
        try (InputStream in = new ClassPathResource(SAMPLE + name).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
