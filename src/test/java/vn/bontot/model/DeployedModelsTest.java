package vn.bontot.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The process archive names every model and every table: what it does not name is not in the product. */
class DeployedModelsTest {

    private static final Path ARCHIVE = Path.of("src/main/resources/META-INF/processes.xml");
    private static final Pattern NAMED = Pattern.compile("<process>(.+)</process>");

    @Test
    void archiveNamesWhatThereIs() throws IOException {
        List<String> named = NAMED.matcher(Files.readString(ARCHIVE))
                .results()
                .map(found -> found.group(1))
                .toList();
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            assertThat(named)
                    .containsExactlyInAnyOrderElementsOf(files.map(Path::toString)
                            .filter(file -> file.endsWith(".bpmn") || file.endsWith(".dmn"))
                            .toList());
        }
    }
}
