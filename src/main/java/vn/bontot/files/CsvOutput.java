package vn.bontot.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Writes RFC 4180 in UTF-8 without a byte order mark, lines ending in LF, quotes only where needed. */
public final class CsvOutput implements Closeable {

    private final CsvWriter writer;

    private CsvOutput(CsvWriter writer) {
        this.writer = writer;
    }

    /** Creates or replaces the file and writes its header. */
    public static CsvOutput create(Path file, List<String> header) throws IOException {
        CsvOutput output = new CsvOutput(
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8));
        output.row(header.toArray());
        return output;
    }

    /** Writes to somebody who keeps the text, beginning with the header. */
    public static CsvOutput create(Writer target, List<String> header) throws IOException {
        CsvOutput output = new CsvOutput(
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target));
        output.row(header.toArray());
        return output;
    }

    /** Writes one row; null becomes an empty cell, everything else its {@code toString()}. */
    public void row(Object... cells) throws IOException {
        try {
            writer.writeRecord(Arrays.stream(cells)
                    .map(cell -> cell == null ? "" : cell.toString())
                    .toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
