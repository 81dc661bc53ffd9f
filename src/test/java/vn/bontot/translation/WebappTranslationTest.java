package vn.bontot.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Vietnamese of the platform's web applications against the English that the platform ships. */
class WebappTranslationTest {

    /** Names, formulas and file formats that are the same in every language. */
    private static final Set<String> SAME_IN_BOTH = Set.of(
            "",
            "CSV",
            "JSON",
            "YYYY-MM-DDTHH:mm:ss",
            "Camunda",
            "Optimize",
            "<",
            "<=",
            ">",
            ">=",
            "L",
            "HH:mm",
            "1",
            "4");

    private static final String TASKLIST_SCRIPT =
            "/META-INF/resources/webjars/camunda/app/tasklist/camunda-tasklist-bootstrap.js";

    private static final Pattern KEPT =
            Pattern.compile("\\{\\{\\s*\\w+\\s*}}|</?(a|b|br|code|em|i|li|p|span|strong|ul)\\b[^<>]*>|%[ds]");

    private static final Pattern ENGLISH = Pattern.compile(
            "(?iu)(?<![\\w#-])(the|of|and|or|is|are|was|were|not|no|could|cannot|please|this|that|your|you|with|has|have"
                    + "|been|from|for|when|select|failed|error|task|tasks|process|instance|user|users|group|groups"
                    + "|filter|variable|name|value|type|default|tenant|deployment|decision|activity|job|batch)(?![\\w#-])");

    static Stream<String> webapps() {
        return Texts.WEBAPPS.stream();
    }

    @ParameterizedTest
    @MethodSource("webapps")
    void everyKeyIsTranslated(String webapp) {
        assertThat(Texts.vietnamese(webapp).keySet())
                .containsAll(Texts.english(webapp).keySet());
    }

    @ParameterizedTest
    @MethodSource("webapps")
    void noPlaceholderAndNoTagIsLost(String webapp) {
        assertThat(textsWhere(webapp, (english, vietnamese) -> !kept(english).equals(kept(vietnamese))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("webapps")
    void nothingIsLeftInEnglish(String webapp) {
        assertThat(textsWhere(
                        webapp,
                        (english, vietnamese) -> english.equals(vietnamese) && !SAME_IN_BOTH.contains(english)
                                || ENGLISH.matcher(KEPT.matcher(vietnamese).replaceAll(" "))
                                        .find()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("webapps")
    void nobodyIsAddressedCasually(String webapp) {
        Pattern casual = Pattern.compile("(?iu)\\bbạn\\b|vui lòng|xin lỗi|!");
        assertThat(textsWhere(webapp, (english, vietnamese) -> casual.matcher(vietnamese)
                        .find()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("webapps")
    void glossaryIsFollowed(String webapp) {
        Glossary glossary = Glossary.read();
        Map<String, String> vietnamese = Texts.vietnamese(webapp);
        List<String> broken = new ArrayList<>();
        Texts.english(webapp).forEach((key, english) -> glossary.broken(english, vietnamese.get(key))
                .ifPresent(term -> broken.add(key + ": " + vietnamese.get(key) + " – " + term)));
        assertThat(broken).isEmpty();
    }

    /** The four applications share some two hundred texts. */
    @Test
    void sharedTextsAreTheSameEverywhere() {
        Map<String, String> first = new HashMap<>();
        List<String> different = new ArrayList<>();
        for (String webapp : Texts.WEBAPPS) {
            Map<String, String> vietnamese = Texts.vietnamese(webapp);
            Texts.english(webapp).forEach((key, english) -> {
                String known = first.putIfAbsent(key + english, vietnamese.get(key));
                if (known != null && !known.equals(vietnamese.get(key))) {
                    different.add(webapp + key + ": " + known + " – " + vietnamese.get(key));
                }
            });
        }
        assertThat(different).isEmpty();
    }

    /** In the script that ships them they are keys and English texts at once; no locale file has them. */
    @Test
    void criteriaOfFiltersAreTranslated() throws IOException {
        String script;
        try (InputStream file = getClass().getResourceAsStream(TASKLIST_SCRIPT)) {
            script = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        String criteria = script.substring(
                script.indexOf("\"E.g.: `${ now() }`"), script.indexOf(".exports", script.indexOf("[{group:\"")));
        Set<String> keys = Pattern.compile("\"([A-Z][^\"]*)\"")
                .matcher(criteria)
                .results()
                .map(found -> "/labels/" + found.group(1))
                .collect(Collectors.toSet());
        assertThat(keys).hasSize(51);
        assertThat(Texts.vietnamese("tasklist").keySet()).containsAll(keys);
    }

    private static Map<String, String> textsWhere(String webapp, BiPredicate<String, String> wrong) {
        Map<String, String> vietnamese = Texts.vietnamese(webapp);
        Map<String, String> found = new TreeMap<>();
        Texts.english(webapp).forEach((key, english) -> {
            if (wrong.test(english, vietnamese.get(key))) {
                found.put(key, english + " – " + vietnamese.get(key));
            }
        });
        return found;
    }

    private static List<String> kept(String text) {
        return KEPT.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(found -> found.replace(" ", ""))
                .sorted()
                .toList();
    }
}
