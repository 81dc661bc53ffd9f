package vn.bontot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
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
    private static final String REPORT = "Báo cáo vụ việc";
    private static final String NO_FIELD =
            """
            () => [...document.querySelectorAll('form.bontot .problems a')]
                .map((link) => link.getAttribute('href'))
                .filter((href) => !document.getElementById(href.slice(1)))""";

    private static final String IN_THE_FORMS_ORDER =
            """
            () => {
              const elements = [...document.querySelector('form.bontot').elements].filter((field) => field.type !== 'hidden');
              const places = [...document.querySelectorAll('form.bontot .problems a[data-field]')]
                .map((link) => link.dataset.field)
                .map((name) => elements.findIndex((field) => field.name === name || field.name.startsWith(name + '[')))
                .filter((place) => place >= 0);
              return places.every((place, number) => number === 0 || places[number - 1] <= place);
            }""";

    /** Forms that refused something already, by the kind of desk: once at each is enough. */
    private static final Set<String> REFUSED_AT = new HashSet<>();

    private static final Set<String> REFUSED = new HashSet<>();

    Desk(Browser browser, String address, String username, int width, int height) {
        super(browser, address, username, width, height);
    }

    /** Loads the list of one's own tasks. */
    abstract void looksAtOwnTasks();

    /** What the list shows of tasks of this name, which may say the unit after a colon. */
    abstract Locator tasks(String name);

    /** JavaScript that says whether what was sent has been taken. */
    abstract String taken();

    /** Names of the tasks whose forms refused something in a browser. */
    static Set<String> refused() {
        return REFUSED;
    }

    /** Opens a task of one's own, learns what its empty form is refused for, fills it in and sends it. */
    void does(String task, String send, Consumer<TaskForm> fill) {
        TaskForm form = opens(task);
        if (REFUSED_AT.add(getClass().getSimpleName() + nameOf(task))) {
            refuses(task, form, send);
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
        refuses(task, opens(task), send);
    }

    /** A form that is complete when it is opened: spoils it, is refused, mends it and sends it. */
    void spoilsAndSends(String task, String send, String picture, Consumer<TaskForm> spoil, Consumer<TaskForm> mend) {
        TaskForm form = opens(task);
        Accessibility.check(page, "form.bontot");
        screenshot(picture);
        spoil.accept(form);
        refuses(task, form, send);
        mend.accept(form);
        sends(form, send);
        isDone(task);
    }

    /** Reports a case of a unit; first with nothing in the form. */
    void reports(String campaign, String unit, Consumer<TaskForm> fill) {
        open("/vu-viec/" + campaign + "/bao-cao");
        page.getByLabel("Tên (không cần dấu) hoặc mã").fill(unit);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tìm"))
                .click();
        assertThat(page.locator("main li.task")).hasCount(1);
        Accessibility.check(page, "main");
        screenshot("bao-cao-vu-viec-chon-to-chuc");
        page.locator("main li.task a").click();
        refuses(REPORT, new TaskForm(page), "Gửi báo cáo");
        screenshot("bao-cao-vu-viec-tu-choi");
        TaskForm form = new TaskForm(page);
        fill.accept(form);
        screenshot("bao-cao-vu-viec");
        form.press("Gửi báo cáo");
        assertThat(page.locator("main h1")).hasText("Đã gửi");
        screenshot("bao-cao-vu-viec-da-gui");
    }

    /** Part A, part B and the decision of a session that follows every proposal, with a picture of each part. */
    void holdsSession(LocalDate day, String picture) {
        TaskForm form = opens(SESSION);
        refuses(SESSION, form, "Kết thúc phần A");
        form.write("Ngày họp", day)
                .write("Chủ trì (chức vụ)", "Bí thư Huyện ủy")
                .attach("Biên bản");
        screenshot(picture + "-phan-a");
        form.press("Kết thúc phần A");
        page.getByText("B. Đảng bộ cơ sở").waitFor();
        refuses(SESSION, form, "Ban hành kết quả");
        form.write("Số quyết định", "98-QĐ/HU")
                .write("Ngày quyết định", day)
                .write("Người ký (chức vụ)", "Phó Bí thư Thường trực Huyện ủy");
        screenshot(picture + "-phan-b");
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

    /** What was sent is refused; each problem leads to its field. */
    private void refuses(String task, TaskForm form, String button) {
        form.press(button);
        Locator problems = page.locator("form.bontot .problems li");
        assertThat(problems.first()).isVisible();
        assertThat(page.evaluate(NO_FIELD)).as("problems that lead to no field").isEqualTo(List.of());
        assertThat(page.evaluate(IN_THE_FORMS_ORDER))
                .as("problems in the order of their fields")
                .isEqualTo(true);
        if (REFUSED.add(nameOf(task))) {
            Accessibility.check(page, "form.bontot");
        }
        // A second refusal is told from the first.
        problems.first().evaluate("line => line.closest('.problems').remove()");
    }

    private static String nameOf(String task) {
        return task.replaceFirst(":.*", "");
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
