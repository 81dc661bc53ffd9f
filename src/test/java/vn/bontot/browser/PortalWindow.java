package vn.bontot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody who works with the portal's pages; each that is looked at is looked at on a telephone too. */
final class PortalWindow extends Window {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;

    PortalWindow(Browser browser, String address, String username) {
        super(browser, address, username, WIDTH, HEIGHT);
    }

    /** Nobody is signed in yet. */
    PortalWindow(Browser browser, String address) {
        super(browser, address, WIDTH, HEIGHT, "vi-VN");
    }

    void opens(String path, String heading) {
        open(path);
        assertThat(page.locator("main h1")).hasText(heading);
    }

    void isRefused(String path) {
        opens(path, "Không thuộc phạm vi được giao");
    }

    /** The page is in nobody's way, fits a telephone, and is pictured on both screens. */
    void looks(String picture) {
        page.waitForLoadState();
        Accessibility.check(page, "main");
        wholePage(picture);
        onATelephone(() -> {
            fitsTheScreen();
            wholePage("dien-thoai-" + picture);
        });
    }

    void onATelephone(Runnable act) {
        page.setViewportSize(390, 844);
        act.run();
        page.setViewportSize(WIDTH, HEIGHT);
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    void write(String label, String text) {
        field(label).fill(text);
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
    }

    Locator task(String text) {
        return page.locator("main .task").filter(new Locator.FilterOptions().setHasText(text));
    }

    Locator told() {
        return page.locator("main [role=status]");
    }

    Locator refusal() {
        return page.getByRole(AriaRole.ALERT);
    }
}
