package vn.bontot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.bontot.fixtures.Chromium;
import vn.bontot.translation.EnglishWords;

/** Whoever has a browser in English reads the platform's web applications in Vietnamese all the same. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:webapps-in-vietnamese;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebappsInVietnameseIT {

    private static final String APPS = "/camunda/app/";

    /** What people read, in pictures and tooltips too; folders are names, the rules of a decision table formulas. */
    private static final String VISIBLE_TEXT =
            """
            () => {
              const skipped = 'script, style, pre, code, .demo, .filepath, .bjs-powered-by, .dmn-decision-table-container tbody';
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
                if (element.checkVisibility() && !element.closest(skipped)) {
                  for (const name of ['placeholder', 'title', 'uib-tooltip', 'aria-label']) {
                    texts.push(element.getAttribute(name) || '');
                  }
                }
              }
              return texts.filter((text) => text && !text.includes('{{')).join('\\n');
            }""";

    private static final String LOADED =
            """
            () => !document.querySelector('.app-splash')
                && !document.querySelector('.modal:not(.in), .in-add, .fade:not(.in)')
                && !document.body.innerText.includes('Đang tải')""";

    private static final String FITS =
            """
            ([part, whole]) => {
              const [inner, outer] = [part, whole].map((name) => document.querySelector(name)?.getBoundingClientRect());
              return inner?.width > 0 && inner.left >= outer.left - 1 && inner.right <= outer.right + 1;
            }""";

    private static final Pattern ISO_DATE =
            Pattern.compile("(?<![\\w/-])\\d{4}-\\d\\d-\\d\\d(?![\\w/-])|\\d\\dT\\d\\d:");

    private final EnglishWords englishWords = new EnglishWords();

    @LocalServerPort
    int port;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    private Chromium chromium;
    private Browser browser;

    @BeforeAll
    void openBrowser() {
        chromium = new Chromium();
        browser = chromium.browser;
        openARegister();
    }

    @AfterAll
    void closeBrowser() {
        chromium.close();
    }

    @Test
    void secretaryReadsVietnameseOnly() {
        Window secretary = window("cm.d01.chibo1");
        List<String> refused = new ArrayList<>();
        secretary.page.onResponse(answer -> {
            if (answer.status() >= 400) {
                refused.add(answer.url());
            }
        });
        open(secretary, "tasklist/default/", "Việc chung của tổ");
        Locator task = secretary.page.locator(".tasks-list li.task");
        assertThat(task.locator(".dates")).hasText(Pattern.compile("Hạn\\s+còn 148 ngày\\s+Tạo\\s+.* trước"));
        isVietnamese(secretary, "danh-sach-viec");

        task.click();
        assertThat(secretary.page.locator("form.bontot")).isVisible();
        task.locator(".assignee").hover();
        assertThat(secretary.page.locator(".tooltip-inner")).hasText("Người đang xử lý");
        isVietnamese(secretary, "bieu-mau");
        assertThat(secretary.page.locator(".task-card .nav-tabs li:visible")).hasCount(3);
        for (Locator tab :
                secretary.page.locator(".task-card .nav-tabs li:visible a").all()) {
            tab.click();
            isVietnamese(secretary, "viec-dang-mo");
        }
        assertThat(refused).isEmpty();

        open(secretary, "welcome/default/", "Hồ sơ cá nhân");
        assertThat(secretary.page.locator(".action-links")).isHidden();
        isVietnamese(secretary, "trang-dau");

        secretary.page.context().clearCookies();
        open(secretary, "tasklist/default/", "Tên đăng nhập");
        isVietnamese(secretary, "dang-nhap");
    }

    @Test
    void onAPhoneNothingIsCutOff() {
        Window phone = window("cm.d01.chibo1", 390);
        open(phone, "tasklist/default/", "Trên điện thoại: mở trang Việc của tôi");
        phone.page.locator(".tasks-list li.task").click();
        assertThat(phone.page.locator("form.bontot")).isVisible();
        fitsInto(phone, ".meta .assignee .view-value", "body");
        isVietnamese(phone, "viec-tren-dien-thoai");
        phone.page.locator(".task-card .nav-tabs a").getByText("Sơ đồ").click();
        assertThat(phone.page.locator(".djs-container .highlight")).isVisible();
        fitsInto(phone, ".djs-container .viewport", ".djs-container");

        open(phone, "welcome/default/", "Hồ sơ cá nhân");
        fitsInto(phone, ".user-profile", "body");
        isVietnamese(phone, "trang-dau-tren-dien-thoai");
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
        open(administrator, "admin/default/#/authorization?resource=7", "Phân quyền: Việc");
        administrator.page.getByText("Sửa", exactly()).first().click();
        administrator
                .page
                .locator("td.permissions .dropdown-toggle:visible")
                .first()
                .click();
        assertThat(administrator.page.getByText("giao việc", exactly())).isVisible();
        isVietnamese(administrator, "phan-quyen");
    }

    @Test
    void administratorWatchesProcessesInVietnamese() {
        Window administrator = window("quantri");
        open(administrator, "cockpit/default/#/decisions", "Chất lượng sinh hoạt tốt");
        administrator.page.getByText("Chất lượng sinh hoạt tốt").first().click();
        assertThat(administrator.page.getByText("Cách chọn dòng:")).isVisible();
        isVietnamese(administrator, "bang-quy-tac");

        open(administrator, "cockpit/default/#/processes", "Đợt đăng ký");
        administrator.page.locator(".section-toggle").first().hover();
        assertThat(administrator.page.locator(".tooltip-inner")).hasText("Mở hoặc thu gọn phần này");
        administrator.page.getByText("Đợt đăng ký", exactly()).first().click();
        administrator
                .page
                .locator(".nav-tabs a")
                .getByText("Mẫu tác vụ tự động", exactlyThere())
                .click();
        assertThat(administrator.page.getByText("chạy tiếp tự động").first()).isVisible();
        isVietnamese(administrator, "mau-quy-trinh");
        administrator
                .page
                .locator(".nav-tabs a")
                .getByText("Hồ sơ đang chạy", exactlyThere())
                .click();
        administrator.page.locator("a[href*='#/process-instance/']").first().click();
        assertThat(administrator.page.getByText("Mã hồ sơ đang chạy").first()).isVisible();
        for (String tab : List.of("Sự cố", "Việc", "Tác vụ tự động", "Dữ liệu kèm theo")) {
            administrator
                    .page
                    .locator(".nav-tabs a")
                    .getByText(tab, exactlyThere())
                    .click();
            isVietnamese(administrator, "ho-so-dang-chay");
        }
        administrator.page.locator("a.btn-toolbar:has(.glyphicon-plus)").click();
        administrator.page.locator(".modal select").selectOption(new SelectOption().setLabel("Đúng/sai"));
        assertThat(administrator.page.locator(".modal label.radio")).hasText(new String[] {"đúng", "sai"});
        isVietnamese(administrator, "them-du-lieu");

        open(administrator, "cockpit/default/#/repository", "08:00 20/03/2023");
        administrator.page.getByText("four-good.dmn").click();
        assertThat(administrator.page.getByText("Các mẫu:")).isVisible();
        isVietnamese(administrator, "ban-trien-khai");
        for (String page : List.of("dashboard", "processes", "decisions", "tasks", "batch", "reports")) {
            open(administrator, "cockpit/default/#/" + page, "Quy trình");
            isVietnamese(administrator, "giam-sat-" + page);
        }
    }

    @Test
    void datePickersHaveVietnameseMonthsAndDays() {
        Window administrator = window("quantri");
        open(administrator, "admin/default/#/system?section=system-settings-metrics", "Ngày bắt đầu hợp đồng");
        administrator
                .page
                .getByText(Pattern.compile("^\\s*01/01/20\\d\\d\\s*$"))
                .first()
                .click();
        showsVietnameseMonth(administrator, "lich-chon-ngay");
    }

    /** The product hides them, the translation is for everybody. */
    @Test
    void datePickersOfATaskAreVietnameseWhereTheyAreShown() {
        Window secretary = window("cm.d01.chibo1");
        open(secretary, "tasklist/default/", "Việc chung của tổ");
        secretary.page.locator(".tasks-list li.task").first().click();
        secretary.page.addStyleTag(new Page.AddStyleTagOptions()
                .setContent(".meta.dates > li:first-child { display: inline-block !important }"
                        + " .meta .due-date { pointer-events: auto !important }"));
        for (String date : List.of(".followup-date", ".due-date")) {
            secretary.page.locator(".meta " + date).first().click();
            showsVietnameseMonth(secretary, "ngay-cua-viec");
            secretary.page.locator("[ng-click*=cancel]:visible").first().click();
            assertThat(secretary.page.locator(".uib-title")).hasCount(0);
        }
    }

    @Test
    void languageAndTitleAreThereBeforeAnyScript() {
        Window administrator = window("quantri");
        Map.of(
                        "welcome", "Trang đầu",
                        "tasklist", "Danh sách việc",
                        "cockpit", "Giám sát quy trình",
                        "admin", "Quản trị")
                .forEach((webapp, name) -> assertThat(administrator
                                .page
                                .request()
                                .get(administrator.address + APPS + webapp + "/default/")
                                .text())
                        .contains("<html lang=\"vi\">", "<title>Bốn Tốt · " + name + "</title>"));
    }

    private void showsVietnameseMonth(Window window, String name) {
        assertThat(window.page.locator(".uib-title")).hasText(Pattern.compile("Tháng \\d+ 20\\d\\d"));
        assertThat(window.page.locator(".uib-daypicker thead tr:last-child th"))
                .hasText(new String[] {"", "T2", "T3", "T4", "T5", "T6", "T7", "CN"});
        isVietnamese(window, name);
    }

    /** A branch has a task, and an automatic step has failed. */
    private void openARegister() {
        runtime.startProcessInstanceByKey(
                "registration-round", "2023-2025", Map.of("campaignCode", "2023-2025", "committeeCode", "CM"));
        while (jobsOfTheRound().messages().count() > 0) {
            jobsOfTheRound().messages().list().forEach(job -> management.executeJob(job.getId()));
        }
        management.setJobRetries(jobsOfTheRound().timers().singleResult().getId(), 0);
    }

    private JobQuery jobsOfTheRound() {
        return management.createJobQuery().processDefinitionKey("registration-round");
    }

    private Window window(String username) {
        return window(username, 1280);
    }

    private Window window(String username, int width) {
        return new Window(browser, "http://localhost:" + port, username, width, 900, "en-US");
    }

    /** A page of its own each time: the applications do not load anew when only the part behind the # changes. */
    private static void open(Window window, String path, String expected) {
        window.page.navigate("about:blank");
        window.open(APPS + path);
        assertThat(window.page.getByText(expected).first()).isVisible();
        window.page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(window.page.evaluate("() => window.requirejs?.s.contexts._.config.waitSeconds ?? 0"))
                .as("seconds after which a slow line leaves the page empty; 0 for never")
                .isEqualTo(0);
    }

    private void isVietnamese(Window window, String name) {
        window.page.waitForFunction(LOADED);
        window.screenshot(name);
        String text = (String) window.page.evaluate(VISIBLE_TEXT);
        assertThat(englishWords.in(text)).as("English on %s", window.page.url()).isEmpty();
        assertThat(text).as("dates on %s", window.page.url()).doesNotContainPattern(ISO_DATE);
        assertThat(window.page.locator("html")).hasAttribute("lang", "vi");
        assertThat(tooPale(window.page)).as("contrast on %s", window.page.url()).isEmpty();
    }

    private static void fitsInto(Window window, String part, String whole) {
        window.page.waitForFunction(FITS, List.of(part, whole));
    }

    private static List<String> tooPale(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).withRules(List.of("color-contrast")).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream())
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .toList();
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static Locator.GetByTextOptions exactlyThere() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
