package vn.bontot.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.bontot.fixtures.ManualPages;
import vn.bontot.identity.Role;

/** The manual is whole: a page per role, pictures that exist, links that lead somewhere. */
class ManualTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+\\.md)\\)");

    @Test
    void everyRoleHasItsPage() {
        assertThat(ManualPages.texts()).hasSize(Role.values().length + 1).containsKey("README.md");
        assertThat(links(ManualPages.texts().get("README.md"))).hasSize(Role.values().length);
    }

    @Test
    void linksLeadToPages() {
        ManualPages.texts()
                .forEach((file, text) ->
                        assertThat(ManualPages.texts().keySet()).as(file).containsAll(links(text)));
    }

    @Test
    void picturesAreThoseThatTheBrowserTestsTake() throws IOException {
        assertThat(files(".png")).isEqualTo(ManualPages.pictures());
        assertThat(files(".txt")).isEqualTo(ManualPages.pictures());
    }

    @Test
    void speaksAsTheProductDoes() {
        assertThat(ManualPages.texts().values())
                .noneMatch(text -> text.matches("(?s).*(\\bbạn\\b|vui lòng|[^!]!\\s).*"));
    }

    @Test
    void chapterIsRenderedWithoutForeignHtml() {
        Manual manual = new Manual();

        assertThat(manual.chapter("chi-bo")).hasValueSatisfying(chapter -> {
            assertThat(chapter.title()).isEqualTo("Cấp ủy chi bộ: bí thư, phó bí thư, chi ủy viên");
            assertThat(chapter.html())
                    .contains("<h2>1. Đăng ký thi đua</h2>", "<img src=\"anh/dang-ky.png\" alt=\"Biểu mẫu đăng ký\"");
        });
        assertThat(manual.chapter("../application")).isEmpty();
    }

    private static Set<String> links(String text) {
        return LINK.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(ManualPages.FOLDER.resolve("anh"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.replace(ending, ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
