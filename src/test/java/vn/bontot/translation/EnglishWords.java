package vn.bontot.translation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every word of the shipped English texts that the Vietnamese ones do not use, and keys that found no text. */
public final class EnglishWords {

    /** Ids that a page shows, and Vietnamese words without marks. */
    private static final Set<String> EXCEPTIONS = Set.of("tasklist", "cockpit", "an", "in", "long");

    /** No part of an id, a path, a file's name or an address, and no value in quotation marks. */
    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}\\d._/#:\"-])[A-Za-z]{2,}(?![\\p{L}\\d_/\"-]|[.:][\\p{L}\\d])" + "|\\b[A-Z]{2,}(_[A-Z]+)+\\b");

    private static final Pattern FORMULA = Pattern.compile("\\$\\{[^}]*}");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*?}}|<[^>]*>|https?://\\S+");

    private final Set<String> english = words(Texts.WEBAPPS.stream().map(Texts::english));

    public EnglishWords() {
        english.removeAll(words(Texts.WEBAPPS.stream().map(Texts::vietnamese)));
        english.removeAll(EXCEPTIONS);
    }

    /** In the order of the alphabet. */
    public Set<String> in(String text) {
        Set<String> found = new TreeSet<>(in(FORMULA.matcher(text).replaceAll(" "), WORD));
        found.removeIf(word -> !word.contains("_") && !english.contains(word.toLowerCase(Locale.ROOT)));
        return found;
    }

    private static Set<String> words(Stream<Map<String, String>> files) {
        return files.flatMap(texts -> texts.values().stream())
                .map(text -> PLACEHOLDER.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT))
                .flatMap(text -> in(text, WORD).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> in(String text, Pattern pattern) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
