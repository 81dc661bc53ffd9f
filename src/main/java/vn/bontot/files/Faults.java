package vn.bontot.files;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every fault of a set of files, in the order in which a reader finds them: file as read, line, column from the left.
 *
 * <p>Whoever reads a file announces it first with {@link #reading}; faults of a file that was never announced come
 * last.
 */
public final class Faults {

    private static final List<String> HEADER = List.of("file", "line", "column", "value", "reason");

    private final Map<String, Place> files = new LinkedHashMap<>();
    private final List<Fault> found = new ArrayList<>();

    /** Fixes the place of a file and of its columns in the order of faults. */
    public void reading(String file, List<String> columns) {
        files.putIfAbsent(file, new Place(files.size(), columns));
    }

    public void add(Fault fault) {
        found.add(fault);
    }

    /** How many so far. */
    public int count() {
        return found.size();
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All faults, sorted. */
    public List<Fault> list() {
        return found.stream()
                .sorted(Comparator.comparingInt((Fault fault) -> place(fault).number())
                        .thenComparingInt(fault -> fault.line() == null ? 0 : fault.line())
                        .thenComparingInt(fault -> place(fault).columns().indexOf(fault.column())))
                .toList();
    }

    /** Prints one fault per line, each beginning with the name of its file. */
    public void print(PrintStream out) {
        list().forEach(fault -> out.println(fault.describe()));
    }

    /**
     * Writes them as {@code file,line,column,value,reason}, one per line: line breaks inside a value are written as
     * {@code \n}.
     */
    public void write(Path file) throws IOException {
        try (CsvOutput csv = CsvOutput.create(file, HEADER)) {
            for (Fault fault : list()) {
                csv.row(
                        fault.file(),
                        fault.line(),
                        fault.column(),
                        Fault.onOneLine(fault.value()),
                        Fault.onOneLine(fault.reason()));
            }
        }
    }

    private Place place(Fault fault) {
        return files.getOrDefault(fault.file(), Place.LAST);
    }

    private record Place(int number, List<String> columns) {
        private static final Place LAST = new Place(Integer.MAX_VALUE, List.of());
    }
}
