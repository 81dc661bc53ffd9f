package vn.bontot.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser of Debian's package; Playwright brings none. */
final class Chromium implements AutoCloseable {

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setTimeout(90_000)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));

    Chromium() {
        // Machines that build other things at the same time are slow.
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
