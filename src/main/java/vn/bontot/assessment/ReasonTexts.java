package vn.bontot.assessment;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.rules.MatchedRow;

/** Says in a dossier's own figures what the rows mean that decided it: {@code four-good.properties}. */
final class ReasonTexts {

    private static final String FILE = "/processes/assessment/four-good.properties";
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final Properties texts = new Properties();

    ReasonTexts() {
        try (var file = new InputStreamReader(ReasonTexts.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            texts.load(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * @param rows those that decided, the last one with the sentence to quote
     * @param values what is known of the dossier, by the names of the tables' inputs
     */
    Reason reason(List<MatchedRow> rows, Map<String, String> values) {
        String figures = rows.stream()
                .map(row -> filled(texts.getProperty(row.rule(), ""), values))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        return new Reason(figures, rows.get(rows.size() - 1));
    }

    /** What the forms call a fact. */
    String name(String fact, Map<String, String> values) {
        return filled(texts.getProperty("fact." + fact, fact), values);
    }

    /** Whether the words of a row need a value. */
    boolean asks(MatchedRow row, String value) {
        return texts.getProperty(row.rule(), "").contains("{" + value + "}");
    }

    /** What the plan counts as a unit's regular meetings. */
    static String meeting(OrganisationType type) {
        return type.isBranchType() ? "sinh hoạt định kỳ" : "họp cấp ủy";
    }

    private static String filled(String text, Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), "–")));
    }
}
