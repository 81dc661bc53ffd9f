package vn.bontot.rehearsal;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import vn.bontot.Application;
import vn.bontot.campaign.CampaignDefinition;
import vn.bontot.campaign.Parameters;
import vn.bontot.files.Fault;
import vn.bontot.files.Faults;
import vn.bontot.rehearsal.input.ParameterCheck;
import vn.bontot.rehearsal.input.ParametersFile;
import vn.bontot.rehearsal.input.RehearsalInput;

/**
 * {@code rehearse IN OUT}: a whole campaign in, a whole result out (rules.md, "A rehearsal").
 *
 * <p>It runs in a database of its own in a temporary directory, which is removed afterwards.
 */
public final class RehearseCommand {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int BAD_INPUT = 2;
    private static final String ERRORS = "errors.csv";

    private final PrintStream out;
    private final PrintStream err;

    public RehearseCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command.
     *
     * @param arguments IN and OUT
     * @return 0 the campaign reached its end without an incident; 2 bad input; 1 anything else
     */
    public int run(List<String> arguments) {
        if (arguments.size() != 2) {
            err.println("Cách dùng: rehearse THƯ_MỤC_VÀO THƯ_MỤC_RA");
            return BAD_INPUT;
        }
        Path in = Path.of(arguments.get(0));
        Path target = Path.of(arguments.get(1));
        try {
            if (!isAbsentOrEmpty(target)) {
                err.println(target + ": thư mục kết quả phải chưa có hoặc đang trống.");
                return BAD_INPUT;
            }
            CampaignDefinition definition = SampleCampaign.definition();
            Faults faults = new Faults();
            RehearsalInput input = read(in, definition, faults);
            if (!faults.isEmpty()) {
                faults.print(err);
                Files.createDirectories(target);
                faults.write(target.resolve(ERRORS));
                return BAD_INPUT;
            }
            return rehearse(definition.withParameters(input.parameters()), input, target) ? DONE : FAILED;
        } catch (IOException | RuntimeException failed) {
            LoggerFactory.getLogger(RehearseCommand.class).error("the rehearsal failed", failed);
            err.println("Chạy thử không hoàn thành: " + failed.getMessage());
            return FAILED;
        }
    }

    /** @return the input, to be used only where there is no fault */
    static RehearsalInput read(Path in, CampaignDefinition definition, Faults faults) {
        List<String> cycles = definition.cycles().stream()
                .map(CampaignDefinition.CycleDefinition::code)
                .toList();
        RehearsalInput input = RehearsalInput.read(in, cycles, parameterCheck(cycles.size()), faults);
        if (faults.isEmpty()) {
            Parameters.of(input.parameters(), cycles.size())
                    .faults()
                    .forEach(reason -> faults.add(Fault.ofFile(ParametersFile.NAME, reason)));
        }
        return input;
    }

    /** @throws IllegalStateException where the files have faults */
    public static RehearsalInput readFaultless(Path in, CampaignDefinition definition) {
        Faults faults = new Faults();
        RehearsalInput input = read(in, definition, faults);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("faults in " + in + ": " + faults.list());
        }
        return input;
    }

    private static ParameterCheck parameterCheck(int cycles) {
        return new ParameterCheck(Parameters.keys()::contains, (key, value) -> {
            try {
                Parameters.of(Map.of(key, value), cycles);
                return Optional.empty();
            } catch (IllegalArgumentException outOfRange) {
                return Optional.of(outOfRange.getMessage());
            }
        });
    }

    private boolean rehearse(CampaignDefinition definition, RehearsalInput input, Path target) throws IOException {
        Path database = Files.createTempDirectory("bontot-rehearsal");
        try (var context = new SpringApplicationBuilder(Application.class)
                .profiles("rehearsal")
                .properties("bontot.rehearsal.database=" + database)
                .run()) {
            return context.getBean(Rehearsal.class).run(definition, input, target, out);
        } finally {
            delete(database);
        }
    }

    private static boolean isAbsentOrEmpty(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return true;
        }
        if (!Files.isDirectory(directory)) {
            return false;
        }
        try (Stream<Path> children = Files.list(directory)) {
            return children.findAny().isEmpty();
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException left) {
                    throw new UncheckedIOException(left);
                }
            });
        }
    }
}
