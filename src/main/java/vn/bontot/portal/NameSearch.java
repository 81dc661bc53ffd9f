package vn.bontot.portal;

import java.text.Normalizer;
import java.util.Locale;

/** Finds names without regard to case and to Vietnamese marks: "thanh cau" finds "Thạnh Cầu". */
final class NameSearch {

    private static final String LETTERS = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";

    private NameSearch() {}

    /** SQL for a column as {@link #pattern} compares it. */
    static String folded(String column) {
        String both = LETTERS + LETTERS.toUpperCase(Locale.ROOT);
        return "translate(lower(" + column + "), '" + both + "', '" + fold(both) + "')";
    }

    /** Pattern of {@code like … escape '!'}; everything where nothing was typed. */
    static String pattern(String typed) {
        String text = typed == null ? "" : typed.strip();
        return "%" + fold(text).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT);
    }
}
