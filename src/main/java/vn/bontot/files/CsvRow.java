package vn.bontot.files;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One row of a {@link CsvTable}. Every reader of a cell answers null where the cell is wrong, after the fault has been
 * recorded: whoever compares cells skips the nulls and so never reports a cell twice.
 *
 * <p>Cells are taken exactly as they stand; blanks around a value belong to it.
 */
public final class CsvRow {

    public static final int LARGEST_NUMBER = 999_999;

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,31}");
    private static final Pattern NUMBER = Pattern.compile("0*[0-9]{1,6}");
    private static final String EMPTY = "Ô này không được để trống; hãy điền giá trị.";

    private final String file;
    private final int line;
    private final List<String> columns;
    private final List<String> cells;
    private final Faults faults;

    CsvRow(String file, int line, List<String> columns, List<String> cells, Faults faults) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
        this.faults = faults;
    }

    /** Line of the file on which the row starts. */
    public int line() {
        return line;
    }

    /** The cell as it stands. */
    public String cell(String column) {
        return cells.get(columns.indexOf(column));
    }

    public boolean isEmpty(String column) {
        return cell(column).isEmpty();
    }

    public void fault(String column, String reason) {
        faults.add(new Fault(file, line, column, cell(column), reason));
    }

    /** A text that says something. */
    public String text(String column) {
        String cell = cell(column);
        return cell.isBlank() ? wrong(column, EMPTY) : cell;
    }

    /** A code: 1 to 32 ASCII letters, digits, {@code _} and {@code -}, beginning with a letter or digit. */
    public String code(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return wrong(column, EMPTY);
        }
        return CODE.matcher(cell).matches()
                ? cell
                : wrong(
                        column,
                        "Mã không hợp lệ; mã gồm 1 đến 32 ký tự A–Z, a–z, 0–9, _ hoặc -, bắt đầu bằng chữ hoặc số,"
                                + " không có khoảng trắng và không có dấu.");
    }

    /** A number from 0 to {@value #LARGEST_NUMBER} in ASCII digits. */
    public Integer number(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return wrong(column, EMPTY);
        }
        return NUMBER.matcher(cell).matches()
                ? Integer.valueOf(cell.substring(Math.max(0, cell.length() - 6)))
                : wrong(
                        column,
                        "Không phải số nguyên từ 0 đến " + LARGEST_NUMBER
                                + "; hãy chỉ dùng các chữ số 0–9, không có dấu và khoảng trắng.");
    }

    /** The same, or null where the cell is empty. */
    public Integer numberOrEmpty(String column) {
        return isEmpty(column) ? null : number(column);
    }

    /** A day as {@code 2025-04-30}. */
    public LocalDate day(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return wrong(column, EMPTY);
        }
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeParseException broken) {
            return wrong(column, "Không phải ngày có thật viết theo thứ tự năm-tháng-ngày, ví dụ 2025-04-30.");
        }
    }

    /** The same, or null where the cell is empty. */
    public LocalDate dayOrEmpty(String column) {
        return isEmpty(column) ? null : day(column);
    }

    /** Exactly {@code true} or {@code false}. */
    public Boolean bool(String column) {
        return switch (cell(column)) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            case "" -> wrong(column, EMPTY);
            default -> wrong(column, "Giá trị phải là true hoặc false, viết thường, không có khoảng trắng.");
        };
    }

    /** The same, or null where the cell is empty. */
    public Boolean boolOrEmpty(String column) {
        return isEmpty(column) ? null : bool(column);
    }

    /** The name of a constant, exactly. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return wrong(column, EMPTY);
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(cell)) {
                return constant;
            }
        }
        String names = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return wrong(column, "Giá trị không hợp lệ; hãy chọn một trong: " + names + ".");
    }

    /** The same, or null where the cell is empty. */
    public <E extends Enum<E>> E constantOrEmpty(String column, Class<E> type) {
        return isEmpty(column) ? null : constant(column, type);
    }

    private <T> T wrong(String column, String reason) {
        fault(column, reason);
        return null;
    }
}
