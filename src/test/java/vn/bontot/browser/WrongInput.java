package vn.bontot.browser;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which walk sends which form with something wrong in it: {@code browser/wrong-input.csv}. */
public final class WrongInput {

    private record Line(String form, String walk) {}

    private WrongInput() {}

    /** Names of all forms that are tried. */
    public static List<String> forms() {
        return lines().stream().map(Line::form).toList();
    }

    static Set<String> triedBy(Class<?> walk) {
        return lines().stream()
                .filter(line -> line.walk().equals(walk.getSimpleName()))
                .map(Line::form)
                .collect(Collectors.toSet());
    }

    private static List<Line> lines() {
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        WrongInput.class.getResourceAsStream("/browser/wrong-input.csv"), StandardCharsets.UTF_8))) {
            return lines.stream()
                    .map(line -> new Line(line.getField("form"), line.getField("walk")))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
