package vn.bontot.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The manual: {@code docs/huong-dan/*.md}, one page per role, rendered once at start. */
@Component
class Manual {

    /** Name of the page that lists the others. */
    static final String INDEX = "README";

    /** A page as HTML; links between pages and pictures are relative, as in the files. */
    record Chapter(String title, String html) {}

    private final Map<String, Chapter> chapters = new TreeMap<>();

    Manual() {
        Parser parser = Parser.builder().build();
        HtmlRenderer renderer = HtmlRenderer.builder().escapeHtml(true).build();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:huong-dan/*.md")) {
                Node page = parser.parse(file.getContentAsString(StandardCharsets.UTF_8));
                chapters.put(file.getFilename().replace(".md", ""), new Chapter(title(page), renderer.render(page)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param name name of the file without its ending */
    Optional<Chapter> chapter(String name) {
        return Optional.ofNullable(chapters.get(name));
    }

    private static String title(Node page) {
        return page.getFirstChild() instanceof Heading heading && heading.getFirstChild() instanceof Text text
                ? text.getLiteral()
                : "Hướng dẫn";
    }
}
