package vn.bontot.translation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The texts of one web application in one language, as they lie on the class path; keys are paths inside the file. */
final class Texts {

    static final List<String> WEBAPPS = List.of("tasklist", "admin", "welcome", "cockpit");

    private static final String FILE = "/META-INF/resources/webjars/camunda/app/%s/locales/%s.json";

    private Texts() {}

    static Map<String, String> english(String webapp) {
        return read(webapp, "en");
    }

    static Map<String, String> vietnamese(String webapp) {
        return read(webapp, "vi");
    }

    private static Map<String, String> read(String webapp, String language) {
        try (InputStream file = Texts.class.getResourceAsStream(FILE.formatted(webapp, language))) {
            String json = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> texts = new TreeMap<>();
            // The shipped files begin with a byte order mark.
            collect("", new ObjectMapper().readTree(json.replace("\uFEFF", "")), texts);
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void collect(String path, JsonNode node, Map<String, String> texts) {
        if (node.isValueNode()) {
            texts.put(path, node.asText());
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "/" + i, node.get(i), texts);
            }
        } else {
            node.fields().forEachRemaining(field -> collect(path + "/" + field.getKey(), field.getValue(), texts));
        }
    }
}
