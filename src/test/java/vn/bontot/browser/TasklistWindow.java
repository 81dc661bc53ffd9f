package vn.bontot.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;

/** Somebody who works in Tasklist. */
final class TasklistWindow extends Desk {

    TasklistWindow(Browser browser, String address, String username) {
        super(browser, address, username, 1280, 1100);
    }

    @Override
    void looksAtOwnTasks() {
        open("/camunda/app/tasklist/default/");
        page.locator(".task-filter a").getByText("Việc của tôi").click();
    }

    @Override
    Locator tasks(String name) {
        return page.locator("ol.tasks-list .task").filter(new Locator.FilterOptions().setHasText(name));
    }

    @Override
    String taken() {
        return "!document.querySelector('.task-card')";
    }
}
