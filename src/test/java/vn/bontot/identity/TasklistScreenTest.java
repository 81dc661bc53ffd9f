package vn.bontot.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.bontot.engine.guard.DeskToken;
import vn.bontot.fixtures.Chromium;

/** What somebody sees of login and Tasklist in a real browser. */
@IdentityTest
class TasklistScreenTest {

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    private String deployment;
    private String instance;
    private Chromium chromium;
    private Page page;

    @BeforeEach
    void open() {
        deployment = repository
                .createDeployment()
                .addClasspathResource("identity/guarded.bpmn")
                .deploy()
                .getId();
        instance = runtime.startProcessInstanceByKey(
                        "guarded",
                        Map.of(
                                "group",
                                "branch-secretary.Z-D01-01",
                                "next",
                                "z.vanphong",
                                "campaignCode",
                                "PT",
                                "committeeCode",
                                "Z",
                                "unitCode",
                                "Z-D01-01",
                                "unitType",
                                "BRANCH"))
                .getId();
        chromium = new Chromium();
        page = chromium.browser.newPage();
        // Machines that build other things at the same time are slow.
        page.setDefaultTimeout(90_000);
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @AfterEach
    void close() {
        chromium.close();
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void personSeesTheirWorkAndNothingTheyCannotUse() {
        signIn("z.bithu");
        assertThat(page.locator(".brand-name")).hasText("Bốn Tốt · Danh sách việc");
        assertThat(page.locator("img.brand-logo")).hasAttribute("src", "/img/bontot.svg");
        assertThat(page.locator(".product-link a[href='/']")).hasText("Việc của tôi");
        assertThat(page.locator(".product-link a[href='/huong-dan']")).hasText("Hướng dẫn");
        page.locator(".task-filter a").getByText("Việc chung của tổ").click();
        page.locator(".tasks-list .task").first().click();
        assertThat(page.locator("button.claim")).isVisible();
        for (String useless : List.of(
                ".ce-eol-banner",
                ".create-task-action",
                ".start-process-action",
                ".task-filters .actions",
                "[cam-widget-search]",
                ".createCommentLink",
                ".instance-link",
                ".meta .groups",
                ".meta .followup-date")) {
            for (Locator element : page.locator(useless).all()) {
                assertThat(element).isHidden();
            }
        }
        assertThat(page.locator(".task-card .nav-tabs li:visible")).hasCount(3);

        page.locator("button.claim").click();
        page.locator(".task-filter a").getByText("Việc của tôi").click();
        page.locator(".tasks-list .task").first().click();
        assertThat(page.locator(".meta .assignee")).containsText("Bí thư Chi bộ ấp 1");
        assertThat(page.locator(".meta .unclaim")).isHidden();
    }

    @Test
    void howFarADueDateIsCountsInDaysOfTheCalendar() {
        Task due = tasks.createTaskQuery().processInstanceId(instance).singleResult();
        due.setDueDate(Date.from(Instant.now().plus(Duration.ofDays(40))));
        due.setAssignee("z.bithu");
        tasks.saveTask(due);
        signIn("z.bithu");
        assertThat(page.locator(".tasks-list li.task")).containsText("còn 40 ngày");
        page.locator("[cam-sorting-choices] a.dropdown-toggle").last().click();
        assertThat(page.locator("[cam-sorting-choices] .dropdown-menu:visible")).hasCount(1);
        assertThat(page.getByText("Dữ liệu của nhánh tình huống").filter(new Locator.FilterOptions().setVisible(true)))
                .hasCount(0);
    }

    @Test
    void listIsReadAgainAfterAFormHasHandedItsTaskIn() {
        tasks.setAssignee(task(), "z.bithu");
        signIn("z.bithu");
        page.locator(".tasks-list .task").first().click();
        page.locator(".task-card").waitFor();
        try (DeskToken token = DeskToken.open()) {
            tasks.complete(task());
        }
        page.evaluate("window.dispatchEvent(new Event('bontot:task-done'))");
        assertThat(page.locator(".tasks-list .task")).hasCount(0);
        assertThat(page.locator(".task-card")).hasCount(0);
    }

    @Test
    void signingOutLeadsToTheOneLogin() {
        signIn("z.bithu");
        page.locator(".account .dropdown-toggle, .account a").first().click();
        page.locator(".logout a, a[ng-click*=logout]").first().click();
        page.waitForURL("**/dang-nhap**");
    }

    private String task() {
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    private void signIn(String username) {
        page.navigate("http://localhost:" + port + "/camunda/app/tasklist/default/");
        page.getByLabel("Tên đăng nhập").fill(username);
        page.getByLabel("Mật khẩu").fill("mat-khau-dung");
        page.locator("button[type=submit]").click();
        page.locator(".task-filter").first().waitFor();
    }
}
