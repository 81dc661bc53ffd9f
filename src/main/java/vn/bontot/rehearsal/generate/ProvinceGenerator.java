package vn.bontot.rehearsal.generate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import vn.bontot.files.CsvOutput;
import vn.bontot.organisation.OrganisationFile;
import vn.bontot.organisation.OrganisationRow;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.rehearsal.input.FactsFile;
import vn.bontot.rehearsal.input.OverridesFile;
import vn.bontot.rehearsal.input.UnitFacts;

/**
 * Invents a province and three cycles of facts: {@code organisations.csv}, {@code facts.csv} and an empty
 * {@code overrides.csv}. The same seed and scale give the same bytes on every machine.
 */
public final class ProvinceGenerator {

    private static final String PROVINCE = "TU";
    private static final double LIFT_FULL = 0.25;
    private static final double LIFT_DEMO = 0.8;
    private static final int LARGEST_DEMO = 500;
    private static final String USAGE =
            "Cách dùng: generate THƯ_MỤC --seed N --scale full|demo|units=N; thư mục chưa có hoặc đang trống.";

    private final CsvOutput organisations;
    private final CsvOutput facts;
    private final FactsInventor inventor;

    private ProvinceGenerator(CsvOutput organisations, CsvOutput facts, FactsInventor inventor) {
        this.organisations = organisations;
        this.facts = facts;
        this.inventor = inventor;
    }

    /**
     * Runs {@code OUT --seed N --scale full|demo|units=N}; the seed is 2023 and the scale full where not given.
     *
     * @return 0, or 2 for arguments that do not fit, which are explained on {@code err}
     */
    public static int run(String[] arguments, PrintStream err) throws IOException {
        Path out = null;
        long seed = 2023;
        Scale scale = Scale.FULL;
        try {
            for (int i = 0; i < arguments.length; i++) {
                switch (arguments[i]) {
                    case "--seed" -> seed = Long.parseLong(arguments[++i]);
                    case "--scale" -> scale = Scale.parse(arguments[++i]);
                    default -> {
                        if (out != null || arguments[i].startsWith("-")) {
                            throw new IllegalArgumentException(USAGE);
                        }
                        out = Path.of(arguments[i]);
                    }
                }
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            err.println(USAGE);
            return 2;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return 2;
        }
        if (out == null || !isAbsentOrEmpty(out)) {
            err.println(USAGE);
            return 2;
        }
        generate(out, seed, scale);
        return 0;
    }

    /** Writes the three files into the directory, which is created if missing. */
    public static void generate(Path directory, long seed, Scale scale) throws IOException {
        Files.createDirectories(directory);
        Random random = new Random(seed);
        boolean small = scale.shape() == Scale.Shape.DEMO
                || scale.shape() == Scale.Shape.UNITS && scale.units() <= LARGEST_DEMO;
        try (CsvOutput organisations =
                        CsvOutput.create(directory.resolve(OrganisationFile.NAME), OrganisationFile.COLUMNS);
                CsvOutput facts = CsvOutput.create(directory.resolve(FactsFile.NAME), FactsFile.COLUMNS)) {
            FactsInventor inventor = new FactsInventor(random, small ? LIFT_DEMO : LIFT_FULL);
            ProvinceGenerator generator = new ProvinceGenerator(organisations, facts, inventor);
            generator.organisation(new OrganisationRow(
                    PROVINCE, "Tỉnh ủy An Giang (dữ liệu mẫu)", OrganisationType.PROVINCE, null, null));
            UnitInventor units = new UnitInventor(random);
            for (CommitteePlan plan : new ProvincePlan(random).of(scale)) {
                generator.organisation(
                        new OrganisationRow(plan.code(), plan.name(), OrganisationType.COMMITTEE, PROVINCE, null));
                for (InventedUnit unit : units.units(plan)) {
                    generator.unit(unit);
                }
            }
        }
        CsvOutput.create(directory.resolve(OverridesFile.NAME), OverridesFile.COLUMNS)
                .close();
    }

    private void unit(InventedUnit unit) throws IOException {
        double quality = inventor.quality();
        organisation(unit.row());
        facts(unit.row(), quality);
        for (OrganisationRow branch : unit.branches()) {
            organisation(branch);
            facts(branch, inventor.qualityInside(quality));
        }
    }

    private void organisation(OrganisationRow row) throws IOException {
        organisations.row(row.code(), row.name(), row.type(), row.parent(), row.members());
    }

    private void facts(OrganisationRow unit, double quality) throws IOException {
        Optional<Boolean> registered = inventor.registration(unit);
        if (registered.isEmpty()) {
            return;
        }
        for (int cycle = 0; cycle < FactsInventor.CYCLES.size(); cycle++) {
            Optional<UnitFacts> row = inventor.facts(unit, registered.get(), quality, cycle);
            if (row.isPresent()) {
                write(row.get());
            }
        }
    }

    private void write(UnitFacts row) throws IOException {
        facts.row(
                row.cycle(),
                row.unit(),
                row.registered(),
                row.targetsAssigned(),
                row.targetsMet(),
                row.targetsExceeded(),
                row.admissionsTarget(),
                row.admissionsDone(),
                row.overduePetitions(),
                row.politicalPass(),
                row.regularMeetings(),
                row.regularMeetingsRequired(),
                row.thematicMeetings(),
                row.thematicMeetingsRequired(),
                row.meetingPass(),
                row.violations(),
                row.violationSource(),
                row.violationConclusion(),
                row.reviewAccepts(),
                row.unityPass(),
                row.membersRated(),
                row.membersGood(),
                row.memberPass());
    }

    private static boolean isAbsentOrEmpty(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return true;
        }
        if (!Files.isDirectory(directory)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }
}
