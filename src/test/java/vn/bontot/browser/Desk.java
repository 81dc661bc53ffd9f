package vn.bontot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.TimeoutError;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assertions;

/** Somebody who does their tasks in a browser window. */
abstract class Desk extends Window {

    private static final int LOOKS = 12;
    private static final int PATIENCE = 2_000;
    private static final String SESSION = "Ghi kết quả hội nghị xét công nhận";
    private static final String NO_FIELD =
            """
            () => [...document.querySelectorAll('form.bontot .problems a')]
                .map((link) => link.getAttribute('href'))
                .filter((href) => !document.querySelector(href))""";

    /** Forms that were sent empty already, so that each is once at each kind of desk. */
    private static final Set<String> SENT_EMPTY = new HashSet<>();

    Desk(Browser browser, String address, String username, int width, int height) {
        super(browser, address, username, width, height);
    }

    /** Loads the list of one's own tasks. */
    abstract void looksAtOwnTasks();

    /** What the list shows of tasks of this name, which may say the unit after a colon. */
    abstract Locator tasks(String name);

    /** JavaScript that says whether what was sent has been taken. */
    abstract String taken();

    /** Opens a task of one's own, learns what its empty form is refused for, fills it in and sends it. */
    void does(String task, String send, Consumer<TaskForm> fill) {
        TaskForm form = opens(task);
        if (SENT_EMPTY.add(getClass().getSimpleName() + task.replaceFirst(":.*", ""))) {
            isRefusedEmpty(form, send);
        }
        fill.accept(form);
        sends(form, send);
        isDone(task);
    }

    /** As {@link #does}, with a picture of the filled form. */
    void does(String task, String send, String picture, Consumer<TaskForm> fill) {
        does(task, send, form -> {
            fill.accept(form);
            screenshot(picture);
        });
    }

    /** Learns what the empty form of a task is refused for, and leaves the task to somebody else. */
    void sendsEmpty(String task, String send) {
        isRefusedEmpty(opens(task), send);
    }

    /** Sends a form that is complete when it is opened. */
    void sendsAsItIs(String task, String send, String picture) {
        TaskForm form = opens(task);
        Accessibility.check(page, "form.bontot");
        screenshot(picture);
        sends(form, send);
        isDone(task);
    }

    /** Part A, part B and the decision of a session that follows every proposal. */
    void holdsSession(LocalDate day) {
        TaskForm form = opens(SESSION);
        Accessibility.check(page, "form.bontot");
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
        isDone(SESSION);
    }

    /** Opens the form of a task of one's own, which may be on its way. */
    TaskForm opens(String task) {
        for (int looks = 1; ; looks++) {
            looksAtOwnTasks();
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

    private void isRefusedEmpty(TaskForm form, String button) {
        form.press(button);
        Locator problems = page.locator("form.bontot .problems li");
        assertThat(problems.first()).isVisible();
        assertThat(page.evaluate(NO_FIELD)).as("problems that lead to no field").isEqualTo(List.of());
        Accessibility.check(page, "form.bontot");
        // A second refusal is told from the first.
        problems.first().evaluate("line => line.closest('.problems').remove()");
    }

    private void sends(TaskForm form, String button) {
        form.press(button);
        page.waitForFunction("() => document.querySelector('form.bontot .problems') || " + taken());
        Locator problems = page.locator("form.bontot .problems");
        if (problems.count() > 0) {
            screenshot("chua-gui-duoc");
            Assertions.fail(problems.first().innerText());
        }
    }

    private void isDone(String task) {
        assertThat(tasks(task)).hasCount(0);
    }
}
