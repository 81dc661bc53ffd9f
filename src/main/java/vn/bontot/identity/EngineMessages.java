package vn.bontot.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The engine's messages in Vietnamese. What the table does not know stays as it is; the product's own are Vietnamese. */
class EngineMessages {

    private record Line(Pattern english, String vietnamese) {}

    private static final String TABLE = "translations/engine-messages.tsv";

    private final List<Line> lines;

    EngineMessages() {
        try {
            lines = new ClassPathResource(TABLE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Line(Pattern.compile(cells[0]), cells[1]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String inVietnamese(String message) {
        for (Line line : lines) {
            Matcher found = line.english().matcher(message);
            if (found.find()) {
                return line.english().matcher(found.group()).replaceFirst(line.vietnamese());
            }
        }
        return message;
    }
}
