package vn.bontot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Clip;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bontot.fixtures.ManualPages;

/**
 * A picture of the manual. Beside each picture lies what the page's headings, labels and buttons said when it was taken;
 * a page that says something else by now needs a new picture: run the test with {@code -Dhuong-dan=write} and look at it.
 */
final class ManualPicture {

    static final Path FOLDER = Path.of("docs", "huong-dan", "anh");

    private static final String FROM_THE_TOP =
            """
            () => {
              if (document.activeElement) { document.activeElement.blur(); }
              document.querySelectorAll('*').forEach((part) => { part.scrollTop = 0; });
            }""";

    /** Height of the bar in which the demo says that it is one, in CSS pixels. */
    private static final int FOOT = 24;

    private static final Set<String> TAKEN = new HashSet<>();

    private ManualPicture() {}

    /** Takes or compares the picture where the manual shows one of this name; the first time it is met. */
    static void take(Page page, String name) {
        if (!ManualPages.pictures().contains(name) || !TAKEN.add(name)) {
            return;
        }
        String words = words(page);
        Path said = FOLDER.resolve(name + ".txt");
        try {
            if ("write".equals(System.getProperty("huong-dan"))) {
                Files.createDirectories(FOLDER);
                page.evaluate(FROM_THE_TOP);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(FOLDER.resolve(name + ".png"))
                        .setClip(part(page)));
                Files.writeString(said, words);
            }
            assertThat(words)
                    .as("The picture %s of the manual is out of date; see ManualPicture.", name)
                    .isEqualTo(Files.readString(said));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The form, or where there is none the page without its head: as much as the window shows. */
    private static Clip part(Page page) {
        Locator form = page.locator("form.bontot");
        BoundingBox box =
                (form.count() > 0 ? form : page.locator("main")).first().boundingBox();
        int bottom = page.viewportSize().height - FOOT;
        return new Clip(box.x, box.y, box.width, Math.min(box.height, bottom - box.y));
    }

    private static String words(Page page) {
        List<String> found = page.locator("h1, h2, h3, legend, label, button, th")
                .and(page.locator(":visible"))
                .allInnerTexts();
        return found.stream()
                .map(text ->
                        text.replaceAll("\\s+", " ").replaceAll("[0-9]+", "0").strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
