package vn.bontot.rehearsal.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.bontot.files.CodePoints;
import vn.bontot.files.CsvOutput;

/** Writes {@code results.csv}, ordered by cycle, then unit, both by code point. */
public final class ResultsFile {

    public static final String NAME = "results.csv";
    public static final List<String> COLUMNS = List.of(
            "cycle",
            "unit",
            "t1",
            "t2",
            "t3",
            "t4",
            "violationOutcome",
            "goodCount",
            "branchesRecognised",
            "branchesTotal",
            "recognised",
            "rating");

    private static final Comparator<ResultRow> ORDER =
            Comparator.comparing(ResultRow::cycle, CodePoints.ORDER).thenComparing(ResultRow::unit, CodePoints.ORDER);

    private ResultsFile() {}

    /** Writes the rows, in whatever order they come, into the directory. */
    public static void write(Path directory, Collection<ResultRow> rows) throws IOException {
        try (CsvOutput csv = CsvOutput.create(directory.resolve(NAME), COLUMNS)) {
            for (ResultRow row : rows.stream().sorted(ORDER).toList()) {
                csv.row(
                        row.cycle(),
                        row.unit(),
                        row.t1(),
                        row.t2(),
                        row.t3(),
                        row.t4(),
                        row.violationOutcome(),
                        row.goodCount(),
                        row.branchesRecognised(),
                        row.branchesTotal(),
                        row.recognised(),
                        row.rating());
            }
        }
    }
}
