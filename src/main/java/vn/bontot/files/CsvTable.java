package vn.bontot.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * One comma-separated file with a fixed header, read strictly.
 *
 * <p>UTF-8 with or without a byte order mark, RFC 4180, LF or CRLF; blank lines are skipped. What is wrong goes into
 * {@link Faults} and reading goes on wherever that makes sense, so that a person hears of everything at once.
 */
public final class CsvTable {

    private final String file;
    private final List<String> columns;
    private final Faults faults;
    private String text;
    private boolean readable = true;
    private boolean whole = true;

    private CsvTable(String file, List<String> columns, Faults faults) {
        this.file = file;
        this.columns = columns;
        this.faults = faults;
        faults.reading(file, columns);
    }

    /** Opens a file that must be there. */
    public static CsvTable required(Path directory, String file, List<String> columns, Faults faults) {
        CsvTable table = new CsvTable(file, columns, faults);
        if (Files.exists(directory.resolve(file))) {
            table.load(directory.resolve(file));
        } else {
            table.reject(Fault.ofFile(file, "Không có tệp này trong thư mục dữ liệu; hãy thêm tệp rồi chạy lại."));
        }
        return table;
    }

    /** Opens a file that may be missing, which is then an empty table. */
    public static CsvTable optional(Path directory, String file, List<String> columns, Faults faults) {
        CsvTable table = new CsvTable(file, columns, faults);
        if (Files.exists(directory.resolve(file))) {
            table.load(directory.resolve(file));
        }
        return table;
    }

    /** Opens a file that somebody hands in, or that is shipped. */
    public static CsvTable of(byte[] content, String file, List<String> columns, Faults faults) {
        CsvTable table = new CsvTable(file, columns, faults);
        table.load(content);
        return table;
    }

    /** Whether the file could be read and its header is right; without that there are no rows. Ask after the rows. */
    public boolean isReadable() {
        return readable;
    }

    /** Whether every row could be taken apart into cells. Ask after the rows. */
    public boolean isWhole() {
        return readable && whole;
    }

    /**
     * Walks the rows from top to bottom.
     *
     * @param rows gets every row that has the right number of cells
     * @param brokenFirstCells gets the first cell of every other row
     */
    public void forEach(Consumer<CsvRow> rows, Consumer<String> brokenFirstCells) {
        if (text == null) {
            return;
        }
        int headerStart = startOfFirstLine();
        String firstLine = text.substring(headerStart).lines().findFirst().orElse("");
        int headerLine = 1 + (int) text.substring(0, headerStart).lines().count();
        if (firstLine.indexOf(';') >= 0 && firstLine.indexOf(',') < 0) {
            reject(new Fault(
                    file,
                    headerLine,
                    null,
                    firstLine,
                    "Tệp được ngăn cách bằng dấu chấm phẩy; hãy lưu lại với dấu phẩy giữa các ô."));
            return;
        }
        QuotingCheck quoting = new QuotingCheck(text);
        text = null;
        if (!quoting.broken().isEmpty() && quoting.broken().get(0).line() == headerLine) {
            QuotingCheck.Broken broken = quoting.broken().get(0);
            reject(Fault.ofLine(file, broken.line(), broken.reason()));
            return;
        }
        walk(quoting.readable(), headerLine, firstLine, rows, brokenFirstCells);
        if (readable) {
            for (QuotingCheck.Broken broken : quoting.broken()) {
                whole = false;
                faults.add(Fault.ofLine(file, broken.line(), broken.reason()));
                brokenFirstCells.accept(broken.firstCell());
            }
        }
    }

    private void walk(
            String readableText,
            int headerLine,
            String firstLine,
            Consumer<CsvRow> rows,
            Consumer<String> brokenFirstCells) {
        boolean headerSeen = false;
        try {
            for (CsvRecord line : CsvReader.builder().ofCsvRecord(readableText)) {
                if (headerSeen) {
                    accept(line, rows, brokenFirstCells);
                } else if (line.getFields().equals(columns)) {
                    headerSeen = true;
                } else {
                    break;
                }
            }
        } catch (CsvParseException e) {
            reject(Fault.ofFile(file, "Không đọc được các ô của tệp; hãy lưu lại tệp theo định dạng CSV, mã UTF-8."));
            return;
        }
        if (!headerSeen) {
            reject(new Fault(
                    file,
                    headerLine,
                    null,
                    firstLine,
                    "Dòng tiêu đề không đúng; dòng này phải là: " + String.join(",", columns) + "."));
        }
    }

    private void accept(CsvRecord line, Consumer<CsvRow> rows, Consumer<String> brokenFirstCells) {
        int number = Math.toIntExact(line.getStartingLineNumber());
        if (line.getFieldCount() == columns.size()) {
            rows.accept(new CsvRow(file, number, columns, line.getFields(), faults));
            return;
        }
        whole = false;
        faults.add(Fault.ofLine(
                file,
                number,
                "Dòng có " + line.getFieldCount() + " ô, trong khi dòng tiêu đề có " + columns.size()
                        + " ô; hãy thêm hoặc bớt dấu phẩy cho đủ."));
        brokenFirstCells.accept(line.getField(0));
    }

    private void load(Path path) {
        try {
            load(Files.readAllBytes(path));
        } catch (IOException e) {
            reject(Fault.ofFile(file, "Không mở được tệp; hãy kiểm tra tệp và quyền đọc rồi chạy lại."));
        }
    }

    private void load(byte[] bytes) {
        int wrong = firstByteNotUtf8(bytes);
        if (wrong >= 0) {
            reject(Fault.ofLine(
                    file,
                    1 + breaksBefore(bytes, wrong),
                    "Tệp không dùng mã UTF-8; hãy lưu lại tệp với bảng mã UTF-8."));
            return;
        }
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    }

    private static int firstByteNotUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }

    private static int breaksBefore(byte[] bytes, int end) {
        int count = 0;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r' && !(i + 1 < bytes.length && bytes[i + 1] == '\n')) {
                count++;
            }
        }
        return count;
    }

    private int startOfFirstLine() {
        int i = 0;
        while (i < text.length() && (text.charAt(i) == '\n' || text.charAt(i) == '\r')) {
            i++;
        }
        return i;
    }

    private void reject(Fault fault) {
        readable = false;
        faults.add(fault);
    }
}
