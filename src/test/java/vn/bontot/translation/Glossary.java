package vn.bontot.translation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The translation's own glossary: which Vietnamese word stands for which English term of a short label. */
final class Glossary {

    private record Term(String english, List<String> vietnamese, boolean alone) {

        Pattern pattern() {
            return Pattern.compile("(?<![\\w-])" + Pattern.quote(english) + "(s|es)?(?![\\w-])");
        }
    }

    private static final int LONGEST_LABEL = 4;
    private static final Pattern NO_WORDS = Pattern.compile("\\{\\{.*?}}|<[^>]*>");
    private static final Pattern SENTENCE = Pattern.compile(".*(\\.$|\\bfailed\\b|\\berror\\b).*");

    private final List<Term> longestFirst;

    private Glossary(List<Term> longestFirst) {
        this.longestFirst = longestFirst;
    }

    static Glossary read() {
        Path file = Path.of("translations", "camunda-webapps-vi", "glossary.tsv");
        try {
            return new Glossary(Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Term(cells[0], List.of(cells[1].split("\\|")), cells.length > 2))
                    .sorted(Comparator.comparingInt(
                                    (Term term) -> term.english().length())
                            .reversed())
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The first term of the English label that the Vietnamese one says with another word. Sentences are free. */
    Optional<String> broken(String english, String vietnamese) {
        String rest = NO_WORDS.matcher(lower(english)).replaceAll(" ").strip();
        String label = rest.replaceAll("[:*…]+$", "").strip();
        if (SENTENCE.matcher(label).matches() || label.split("\\s+").length > LONGEST_LABEL) {
            return Optional.empty();
        }
        for (Term term : longestFirst) {
            boolean binds = term.alone()
                    ? term.pattern().matcher(label).matches()
                    : term.pattern().matcher(rest).find();
            if (binds) {
                if (term.vietnamese().stream().noneMatch(lower(vietnamese)::contains)) {
                    return Optional.of(term.english() + " = " + String.join(" | ", term.vietnamese()));
                }
                // A shorter term inside a longer one does not count: "process" in "process instance".
                rest = term.pattern().matcher(rest).replaceAll("~");
            }
        }
        return Optional.empty();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
