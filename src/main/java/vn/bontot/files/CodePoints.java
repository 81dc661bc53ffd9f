package vn.bontot.files;

import java.util.Comparator;

/** Order of texts by code point, which is neither that of a language nor that of Java's own {@code char}s. */
public final class CodePoints {

    public static final Comparator<String> ORDER = CodePoints::compare;

    private CodePoints() {}

    private static int compare(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; ) {
            int one = left.codePointAt(i);
            int other = right.codePointAt(i);
            if (one != other) {
                return Integer.compare(one, other);
            }
            i += Character.charCount(one);
        }
        return Integer.compare(left.length(), right.length());
    }
}
