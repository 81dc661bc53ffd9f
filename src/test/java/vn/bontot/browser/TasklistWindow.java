package vn.bontot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.TimeoutError;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assertions;

/** Somebody who works in Tasklist. */
final class TasklistWindow extends Window {

    private static final int LOOKS = 12;
    private static final int PATIENCE = 2_000;
    private static final String SENT_OR_REFUSED =
            "() => document.querySelector('form.bontot .problems') || !document.querySelector('.task-card')";

    TasklistWindow(Browser browser, String address, String username) {
        super(browser, address, username, 1280, 1100);
    }

    /** Clicks a task of one's own, fills its form in, sends it, and the task is gone. */
    void does(String task, String send, Consumer<TaskForm> fill) {
        TaskForm form = opens("Việc của tôi", task);
        fill.accept(form);
        sends(form, send);
        assertThat(tasks(task)).hasCount(0);
    }

    /** As {@link #does}, with a picture of the filled form. */
    void does(String task, String send, String picture, Consumer<TaskForm> fill) {
        does(task, send, form -> {
            fill.accept(form);
            screenshot(picture);
        });
    }

    /** Opens the form of a task, which may be on its way. */
    TaskForm opens(String filter, String task) {
        for (int looks = 1; ; looks++) {
            open("/camunda/app/tasklist/default/");
            page.locator(".task-filter a").getByText(filter).click();
            try {
                tasks(task).first().waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
                break;
            } catch (TimeoutError notYet) {
                if (looks == LOOKS) {
                    screenshot("khong-thay-viec");
                    throw notYet;
                }
            }
        }
        tasks(task).first().locator("a").first().click();
        return new TaskForm(page);
    }

    void sends(TaskForm form, String button) {
        form.press(button);
        page.waitForFunction(SENT_OR_REFUSED);
        Locator problems = page.locator("form.bontot .problems");
        if (problems.count() > 0) {
            screenshot("chua-gui-duoc");
            Assertions.fail(problems.first().innerText());
        }
    }

    /** Part A, part B and the decision of a session that follows every proposal. */
    void holdsSession(LocalDate day) {
        TaskForm form = opens("Việc của tôi", "Ghi kết quả hội nghị xét công nhận");
        form.write("Ngày họp", day)
                .write("Chủ trì (chức vụ)", "Bí thư Huyện ủy")
                .attach("Biên bản");
        screenshot("hoi-nghi-phan-a");
        form.press("Kết thúc phần A");
        page.getByText("B. Đảng bộ cơ sở").waitFor();
        form.write("Số quyết định", "98-QĐ/HU")
                .write("Ngày quyết định", day)
                .write("Người ký (chức vụ)", "Phó Bí thư Thường trực Huyện ủy");
        screenshot("hoi-nghi-phan-b");
        sends(form, "Ban hành kết quả");
        assertThat(tasks("Ghi kết quả hội nghị xét công nhận")).hasCount(0);
    }

    Locator tasks(String name) {
        return page.locator("ol.tasks-list .task").filter(new Locator.FilterOptions().setHasText(name));
    }
}
