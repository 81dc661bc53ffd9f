package vn.bontot.rehearsal.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.bontot.files.CodePoints;
import vn.bontot.files.CsvOutput;

/** Writes {@code awards.csv}, ordered by committee, then unit, both by code point. */
public final class AwardsFile {

    public static final String NAME = "awards.csv";
    public static final List<String> COLUMNS =
            List.of("committee", "registered", "eligible", "quota", "unit", "outcome");

    private static final Comparator<AwardRow> ORDER = Comparator.comparing(AwardRow::committee, CodePoints.ORDER)
            .thenComparing(AwardRow::unit, Comparator.nullsFirst(CodePoints.ORDER));

    private AwardsFile() {}

    /** Writes the rows, in whatever order they come, into the directory. */
    public static void write(Path directory, Collection<AwardRow> rows) throws IOException {
        try (CsvOutput csv = CsvOutput.create(directory.resolve(NAME), COLUMNS)) {
            for (AwardRow row : rows.stream().sorted(ORDER).toList()) {
                csv.row(row.committee(), row.registered(), row.eligible(), row.quota(), row.unit(), row.outcome());
            }
        }
    }
}
