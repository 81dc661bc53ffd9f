package vn.bontot.files;

/**
 * One thing wrong with a file that was handed in.
 *
 * @param file name of the file, without its folder
 * @param line line on which the row starts, the header being line 1; null where no single line is wrong, as with a
 *     missing file
 * @param column name of the column; null where the whole row or file is wrong
 * @param value what stands there; empty where the column is
 * @param reason a Vietnamese sentence that says what is wrong and what to do
 */
public record Fault(String file, Integer line, String column, String value, String reason) {

    /** A fault of a whole file. */
    public static Fault ofFile(String file, String reason) {
        return new Fault(file, null, null, "", reason);
    }

    /** A fault of a whole line. */
    public static Fault ofLine(String file, int line, String reason) {
        return new Fault(file, line, null, "", reason);
    }

    /** One line of text beginning with the file name: {@code facts.csv:12 targetsMet="9": …}. */
    public String describe() {
        StringBuilder text = new StringBuilder(file);
        if (line != null) {
            text.append(':').append(line);
        }
        if (column != null) {
            text.append(' ').append(column).append("=\"").append(value).append('"');
        }
        return onOneLine(text.append(": ").append(reason).toString());
    }

    static String onOneLine(String text) {
        return text.replace("\r", "\\r").replace("\n", "\\n");
    }
}
