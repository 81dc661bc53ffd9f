package vn.bontot.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first page of each web application is the shipped one but for its language and name, which count before any script. */
class IndexPagesTest {

    @ParameterizedTest
    @CsvSource({"welcome, Trang đầu", "tasklist, Danh sách việc", "cockpit, Giám sát quy trình", "admin, Quản trị"})
    void isTheShippedOneInVietnamese(String webapp, String name) throws IOException {
        List<URL> pages = Collections.list(getClass()
                .getClassLoader()
                .getResources("META-INF/resources/webjars/camunda/app/" + webapp + "/index.html"));
        assertThat(pages).hasSize(2);
        String ours = read(pages.get(0));
        assertThat(ours)
                .isEqualTo(read(pages.get(1))
                        .replace("lang=\"en\"", "lang=\"vi\"")
                        .replaceAll("(?i)camunda " + webapp, "Bốn Tốt · " + name)
                        .replaceAll("(?i)camunda services GmbH", "Bốn Tốt"))
                .contains("<html lang=\"vi\">", "<title>Bốn Tốt · " + name + "</title>");
    }

    private static String read(URL page) throws IOException {
        try (InputStream file = page.openStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
