package vn.bontot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** A browser window in which one account of the demo is signed in. */
class Window {

    private static final String PASSWORD = "bontot2023";
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String WIDER_THAN_THE_SCREEN =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static int shots;

    final Page page;
    final String address;

    Window(Browser browser, String address, String username, int width, int height) {
        this(browser, address, username, width, height, "vi-VN");
    }

    Window(Browser browser, String address, String username, int width, int height, String locale) {
        this(browser, address, width, height, locale);
        signIn(username, PASSWORD);
        assertThat(page.locator("h1")).hasText("Việc của tôi");
    }

    /** Nobody is signed in yet. */
    Window(Browser browser, String address, int width, int height, String locale) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(locale)
                .setTimezoneId("Asia/Ho_Chi_Minh"));
        context.setDefaultTimeout(60_000);
        this.page = context.newPage();
        this.address = address;
    }

    void signIn(String username, String password) {
        page.navigate(address + "/dang-nhap");
        page.getByLabel("Tên đăng nhập").fill(username);
        page.getByLabel("Mật khẩu").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng nhập"))
                .click();
    }

    void open(String path) {
        page.navigate(address + path);
    }

    void screenshot(String name) {
        Path file = SCREENSHOTS.resolve("%02d-%s.png".formatted(++shots, name));
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        ManualPicture.take(page, name);
    }

    void wholePage(String name) {
        Path file = SCREENSHOTS.resolve("%02d-%s.png".formatted(++shots, name));
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        ManualPicture.take(page, name);
    }

    /** Nobody has to scroll sideways. */
    void fitsTheScreen() {
        assertThat(page.evaluate(WIDER_THAN_THE_SCREEN))
                .as("wider than the screen: %s", page.url())
                .isEqualTo(0);
    }

    void close() {
        page.context().close();
    }
}
