package vn.bontot.rehearsal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import vn.bontot.campaign.CampaignDefinition;
import vn.bontot.campaign.CreatingCampaigns;
import vn.bontot.campaign.StartingCampaigns;
import vn.bontot.identity.SimulatedAccounts;
import vn.bontot.organisation.ImportingOrganisations;
import vn.bontot.rehearsal.input.RehearsalInput;

/** Runs one campaign from launch to award in an empty product. */
@Service
@Profile("rehearsal")
public class Rehearsal {

    private static final long SEED = 2023;

    /** Nothing of a campaign lies further ahead. */
    private static final Duration LONGEST = Duration.ofDays(3650);

    private final Stage stage;
    private final ImportingOrganisations importing;
    private final CreatingCampaigns creating;
    private final StartingCampaigns starting;
    private final SimulatedAccounts accounts;
    private final Outcomes outcomes;
    private final ReportFile report;
    private final LocalDate startDay;

    Rehearsal(
            Stage stage,
            ImportingOrganisations importing,
            CreatingCampaigns creating,
            StartingCampaigns starting,
            SimulatedAccounts accounts,
            Outcomes outcomes,
            ReportFile report,
            @Value("${bontot.virtual-clock.start-day}") LocalDate startDay) {
        this.stage = stage;
        this.importing = importing;
        this.creating = creating;
        this.starting = starting;
        this.accounts = accounts;
        this.outcomes = outcomes;
        this.report = report;
        this.startDay = startDay;
    }

    /**
     * Runs the campaign and writes what came of it.
     *
     * @param target an absent or empty directory
     * @return whether it reached its end without an incident
     */
    public boolean run(CampaignDefinition definition, RehearsalInput input, Path target, PrintStream out)
            throws IOException {
        Progress progress = new Progress(out);
        Instant start = startDay.atStartOfDay(DrawnDays.ZONE).toInstant();
        stage.time().set(start);
        importing.importAll(input.organisations(), startDay);
        creating.create(definition);
        accounts.create();
        starting.start(definition.code());
        Simulation simulation = new Simulation(stage, new FileScript(input), task -> true, SEED, progress);
        simulation.advanceTo(
                start.plus(LONGEST),
                now -> hasEnded(definition) || simulation.next().isEmpty());
        if (!hasEnded(definition)) {
            out.println("Phong trào dừng lại khi chưa kết thúc: không còn việc nào tự diễn ra.");
            return false;
        }
        Files.createDirectories(target);
        outcomes.write(definition, target);
        report.write(definition, progress, target);
        out.printf("Kết thúc: %,d việc trong %.0f s%n", progress.completedTasks(), progress.seconds());
        return stage.time().incidents() == 0;
    }

    private boolean hasEnded(CampaignDefinition definition) {
        return !stage.time().isRunning("campaign", definition.code());
    }
}
