package vn.bontot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;

/** Somebody who works on a telephone, on the product's own pages. */
final class PhoneWindow extends Desk {

    private final String username;

    PhoneWindow(Browser browser, String address, String username) {
        super(browser, address, username, 390, 844);
        this.username = username;
    }

    @Override
    void looksAtOwnTasks() {
        open("/");
        assertThat(page.locator("main h1")).hasText("Việc của tôi");
        screenshot("viec-cua-toi-" + username.replace('.', '-'));
    }

    @Override
    Locator tasks(String name) {
        Locator tasks = page.locator("main > ul.tasks > .task");
        for (String part : name.split(": ")) {
            tasks = tasks.filter(new Locator.FilterOptions().setHasText(part));
        }
        return tasks;
    }

    @Override
    String taken() {
        return "document.querySelector('main h1').textContent === 'Đã gửi'";
    }

    @Override
    void screenshot(String name) {
        super.wholePage("dien-thoai-" + name);
    }

    @Override
    TaskForm opens(String task) {
        TaskForm form = super.opens(task);
        fitsTheScreen();
        return form;
    }
}
