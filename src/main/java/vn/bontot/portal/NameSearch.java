package vn.bontot.portal;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds names by the beginnings of their words in any order, without regard to case and to Vietnamese marks: "cau thanh"
 * finds "Thạnh Cầu". Inside of words nothing is found: "1" would find every code with a 01.
 */
final class NameSearch {

    /** What is typed after them is looked for as it stands: more conditions would not find more precisely. */
    private static final int MOST_WORDS = 8;

    private static final String LETTERS = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";

    /** Part words as blanks do. */
    private static final String SEPARATORS = "–./()-";

    private NameSearch() {}

    /** SQL for a column as it is compared. */
    static String folded(String column) {
        String both = LETTERS + LETTERS.toUpperCase(Locale.ROOT) + SEPARATORS;
        return "translate(lower(" + column + "), '" + both + "', '" + fold(both) + "')";
    }

    /** Condition that every one of the {@link #words} stands in one of the columns. */
    static String in(String... columns) {
        String text = folded("' ' || concat_ws(' ', " + String.join(", ", columns) + ")");
        return IntStream.rangeClosed(1, MOST_WORDS)
                .mapToObj(i -> "(:word%1$d = '' or %2$s like :word%1$d escape '!')".formatted(i, text))
                .collect(Collectors.joining(" and ", "(", ")"));
    }

    /** The same for the name, the code and the committee of the organisation with this code. */
    static String inOrganisation(String code) {
        return """
                (:word1 = '' or exists (select 1 from organisation named
                  left join organisation above_named on above_named.code = named.committee_code
                  where named.code = %s and %s))
                """
                .formatted(code, in("named.name", "named.code", "above_named.name"));
    }

    /** The parameters of the conditions; nothing typed finds everything. */
    static Map<String, String> words(String typed) {
        String text =
                fold(typed == null ? "" : typed).replaceAll("[\\s\\p{Z}]+", " ").strip();
        String[] words = text.isEmpty() ? new String[0] : text.split(" ", MOST_WORDS);
        Map<String, String> parameters = new HashMap<>();
        for (int i = 1; i <= MOST_WORDS; i++) {
            parameters.put("word" + i, i <= words.length ? pattern(words[i - 1]) : "");
        }
        return parameters;
    }

    private static String pattern(String word) {
        return "% " + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .replaceAll("[" + SEPARATORS + "]", " ")
                .toLowerCase(Locale.ROOT);
    }
}
