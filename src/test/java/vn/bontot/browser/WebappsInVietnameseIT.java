package vn.bontot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Whoever has a browser in English reads the platform's web applications in Vietnamese all the same. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:webapps-in-vietnamese;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebappsInVietnameseIT {

    private static final String APPS = "/camunda/app/";

    /** What people read: no ids, no permissions' names, no files, no diagrams' insides. */
    private static final String VISIBLE_TEXT =
            """
            () => {
              const skipped = 'script, style, pre, svg, code, .demo, .ce-eol-banner';
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const texts = [document.title];
              while (walker.nextNode()) {
                const element = walker.currentNode.parentElement;
                const box = element.getBoundingClientRect();
                if (box.width && box.height && element.checkVisibility() && !element.closest(skipped)) {
                  texts.push(walker.currentNode.textContent.trim());
                }
              }
              for (const element of document.querySelectorAll('[placeholder], [title], [uib-tooltip], [aria-label]')) {
                if (element.checkVisibility() && !element.closest(skipped + ', .dmn-decision-table-container')) {
                  for (const name of ['placeholder', 'title', 'uib-tooltip', 'aria-label']) {
                    texts.push(element.getAttribute(name) || '');
                  }
                }
              }
              return texts.filter((text) => text && !text.includes('{{')).join('\\n');
            }""";

    /** Lower case as in a sentence; what is in capitals with underscores is a key that found no text. */
    private static final Pattern ENGLISH =
            Pattern.compile("(?<![\\p{L}\\d._/#-])(?:[A-Z]{3,}_[A-Z_]{2,}|(?i:the|of|and|or|is|are|not"
                    + "|with|for|from|please|select|add|edit|delete|remove|search|create|close|cancel|save|show|view|list|all"
                    + "|name|value|type|state|status|version|key|due|date|created|assignee|priority|task|tasks|process|processes"
                    + "|definition|definitions|instance|instances|running|incident|incidents|deployment|deployments|decision"
                    + "|decisions|batch|batches|dashboard|report|reports|user|users|group|groups|authorization|authorizations"
                    + "|system|settings|tenant|tenants|filter|filters|history|variable|variables|job|jobs|log|login|logout"
                    + "|home|loading|error|failed|next|previous|first|last|today|monday|sunday|january|august|november|ago"
                    + "|welcome|tasklist|cockpit|admin))(?![\\p{L}\\d._/-])");

    /** Permissions, types of groups, ids and the origin of a deployment are names, as in the engine's documentation. */
    private static final Set<String> NAMES = Set.of(
            "ALL", "CREATE", "DELETE", "TASK_WORK", "TASK_ASSIGN", "UPDATE_INSTANCE", "SYSTEM", "tasklist", "process");

    @LocalServerPort
    int port;

    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void openBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setTimeout(90_000)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        // Machines that build other things at the same time are slow.
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        letABranchAssessItself();
    }

    @AfterAll
    void closeBrowser() {
        playwright.close();
    }

    @Test
    void secretaryReadsVietnameseOnly() {
        Window secretary = window("cm.d01.chibo1");
        open(secretary, "tasklist/default/", "Việc chung của tổ");
        isVietnamese(secretary, "danh-sach-viec");

        secretary.page.locator(".tasks-list .task").first().click();
        assertThat(secretary.page.locator(".task-card h2, .task-card .name").first())
                .isVisible();
        assertThat(secretary.page.locator(".task-card .nav-tabs li:visible")).hasCount(3);
        for (Locator tab :
                secretary.page.locator(".task-card .nav-tabs li:visible a").all()) {
            tab.click();
            isVietnamese(secretary, "viec-dang-mo");
        }

        open(secretary, "welcome/default/", "Hồ sơ cá nhân");
        assertThat(secretary.page.locator(".action-links")).isHidden();
        isVietnamese(secretary, "trang-dau");
    }

    @Test
    void administratorReadsVietnameseOnly() {
        Window administrator = window("quantri");
        open(administrator, "welcome/default/", "Giám sát quy trình");
        isVietnamese(administrator, "trang-dau-quan-tri");
        for (String page :
                List.of("", "users", "groups", "users/quantri?tab=groups", "groups/camunda-admin?tab=users")) {
            open(administrator, "admin/default/#/" + page, "Người dùng");
            isVietnamese(administrator, "quan-tri");
        }
        open(administrator, "admin/default/#/authorization?resource=6", "Mã tài nguyên");
        isVietnamese(administrator, "phan-quyen");
        open(administrator, "cockpit/default/#/decisions", "Chất lượng sinh hoạt tốt");
        administrator.page.getByText("Chất lượng sinh hoạt tốt").first().click();
        assertThat(administrator.page.getByText("Cách chọn dòng:")).isVisible();
        isVietnamese(administrator, "bang-quy-tac");
        open(administrator, "cockpit/default/#/processes", "Đánh giá tổ chức đảng");
        administrator.page.getByText("Đánh giá tổ chức đảng").first().click();
        administrator.page.locator("a[href*='#/process-instance/']").first().click();
        assertThat(administrator.page.getByText("Mã hồ sơ đang chạy").first()).isVisible();
        isVietnamese(administrator, "ho-so-dang-chay");
        for (String page : List.of("dashboard", "processes", "decisions", "tasks", "repository", "batch", "reports")) {
            open(administrator, "cockpit/default/#/" + page, "Quy trình");
            isVietnamese(administrator, "giam-sat-" + page);
        }
    }

    @Test
    void datePickerHasVietnameseMonthsAndDays() {
        Window administrator = window("quantri");
        open(administrator, "admin/default/#/system?section=system-settings-metrics", "Ngày bắt đầu hợp đồng");
        administrator
                .page
                .getByText(Pattern.compile("^\\s*01/01/20\\d\\d\\s*$"))
                .first()
                .click();
        assertThat(administrator.page.locator(".uib-title")).hasText(Pattern.compile("Tháng \\d+ 20\\d\\d"));
        assertThat(administrator.page.locator(".uib-daypicker thead tr:last-child th"))
                .hasText(new String[] {"", "T2", "T3", "T4", "T5", "T6", "T7", "CN"});
        isVietnamese(administrator, "lich-chon-ngay");
    }

    private void letABranchAssessItself() {
        Window clock = window("quantri");
        demoAccountsToo(clock, true);
        moveTo(clock, "2023-11-14");
        demoAccountsToo(clock, false);
        moveTo(clock, "2023-11-15");
        clock.close();
    }

    private void demoAccountsToo(Window clock, boolean too) {
        clock.open("/thoi-gian");
        clock.page.getByLabel("Làm cả việc của các tài khoản dùng thử").setChecked(too);
        clock.page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lưu"))
                .click();
        assertThat(clock.page.getByText("Đã lưu.")).isVisible();
    }

    private void moveTo(Window clock, String day) {
        clock.open("/thoi-gian");
        clock.page.getByLabel("Đến ngày").fill(day);
        clock.page
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Chuyển").setExact(true))
                .click();
        assertThat(clock.page.getByText("Đã đến ngày đã chọn"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(180_000));
    }

    private Window window(String username) {
        return new Window(browser, "http://localhost:" + port, username, 1280, 900, "en-US");
    }

    /** A page of its own each time: the applications do not load anew when only the part behind the # changes. */
    private static void open(Window window, String path, String expected) {
        window.page.navigate("about:blank");
        window.open(APPS + path);
        assertThat(window.page.getByText(expected).first()).isVisible();
        window.page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static void isVietnamese(Window window, String name) {
        window.screenshot(name);
        String text = (String) window.page.evaluate(VISIBLE_TEXT);
        Set<String> english = new TreeSet<>(
                ENGLISH.matcher(text).results().map(MatchResult::group).toList());
        english.removeAll(NAMES);
        assertThat(english).as("English on %s", window.page.url()).isEmpty();
        assertThat(window.page.locator("html")).hasAttribute("lang", "vi");
    }
}
