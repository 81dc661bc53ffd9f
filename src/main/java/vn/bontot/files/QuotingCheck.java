package vn.bontot.files;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds lines whose quotes break RFC 4180 and blanks them, so that the lines around them are still read and keep their
 * numbers.
 *
 * <p>The reader underneath takes a quote inside a cell as a letter and an unclosed one as the rest of the file; a file
 * made by hand deserves to hear of both. Reading goes on at the line after the one on which the broken row started.
 */
final class QuotingCheck {

    /**
     * A line that could not be read.
     *
     * @param firstCell what stands before its first comma
     */
    record Broken(int line, String firstCell, String reason) {}

    private static final String INSIDE =
            "Dấu ngoặc kép đặt sai chỗ; hãy đặt cả ô trong dấu ngoặc kép và viết mỗi dấu ngoặc kép bên trong thành hai.";
    private static final String UNCLOSED =
            "Dấu ngoặc kép mở ở dòng này không được đóng; hãy thêm dấu ngoặc kép ở cuối ô.";

    private final String text;
    private final List<Broken> broken = new ArrayList<>();
    private final StringBuilder kept = new StringBuilder();
    private int keptUntil;

    QuotingCheck(String text) {
        this.text = text;
        int line = 1;
        int position = 0;
        while (position < text.length()) {
            int end = endOfRecord(position);
            if (end < 0) {
                int endOfLine = endOfLine(position);
                reject(position, endOfLine, line, end == -1 ? INSIDE : UNCLOSED);
                end = afterBreak(endOfLine);
            }
            line += breaks(position, end);
            position = end;
        }
    }

    List<Broken> broken() {
        return broken;
    }

    /** The text with every broken line made blank. */
    String readable() {
        return broken.isEmpty() ? text : kept + text.substring(keptUntil);
    }

    /** Position after the record that starts here, -1 for a quote out of place, -2 for one that is never closed. */
    private int endOfRecord(int start) {
        boolean atCellStart = true;
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"') {
                if (!atCellStart) {
                    return -1;
                }
                i = afterQuoted(i + 1);
                if (i < 0) {
                    return -2;
                }
                if (i < text.length() && text.charAt(i) != ',' && !isBreak(text.charAt(i))) {
                    return -1;
                }
                atCellStart = false;
            } else if (isBreak(c)) {
                return afterBreak(i);
            } else {
                atCellStart = c == ',';
                i++;
            }
        }
        return i;
    }

    private int afterQuoted(int start) {
        int i = start;
        while (true) {
            i = text.indexOf('"', i);
            if (i < 0) {
                return -1;
            }
            if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                i += 2;
            } else {
                return i + 1;
            }
        }
    }

    private void reject(int start, int end, int line, String reason) {
        int comma = text.indexOf(',', start);
        String firstCell =
                text.substring(start, comma < 0 || comma > end ? end : comma).replace("\"", "");
        broken.add(new Broken(line, firstCell, reason));
        kept.append(text, keptUntil, start);
        keptUntil = end;
    }

    private int endOfLine(int start) {
        int i = start;
        while (i < text.length() && !isBreak(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int afterBreak(int position) {
        if (position >= text.length()) {
            return text.length();
        }
        boolean windows = text.startsWith("\r\n", position);
        return position + (windows ? 2 : 1);
    }

    private int breaks(int start, int end) {
        int count = 0;
        int i = start;
        while (i < end) {
            if (isBreak(text.charAt(i))) {
                count++;
                i = afterBreak(i);
            } else {
                i++;
            }
        }
        return count;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
