package vn.bontot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.TaskDesk;

/**
 * What the forms of all tasks have in common, in a browser: they save themselves, tell people of each other, lose nothing,
 * and lead to what is wrong.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:forms;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FormsIT extends BrowserTest {

    private static final String OFFICER = "tu.bantochuc";
    private static final String COLLEAGUE = "tu.bantochuc2";
    /** More than a request may hold. */
    private static final int TOO_LARGE = 30 << 20;

    private static final String SUMMARY = "Nội dung chính của kế hoạch";

    @Autowired
    TaskDesk desk;

    @BeforeAll
    void aColleagueArrives() {
        jdbc.sql("insert into account (username, password_hash, full_name, enabled, simulated, administrator)"
                        + " select ?, password_hash, 'Phó Ban Tổ chức Tỉnh ủy', true, false, false from account"
                        + " where username = ?")
                .params(COLLEAGUE, OFFICER)
                .update();
        jdbc.sql("insert into post (username, role, organisation_code, valid_from)"
                        + " values (?, 'organisation-board', 'TU', '2020-01-01')")
                .param(COLLEAGUE)
                .update();
        desk.release(plan().id(), Actor.of(OFFICER, OFFICER));
    }

    @Test
    @Order(1)
    void aFormSavesItselfAndIsTakenUpOnAnotherDevice() {
        Window phone = page(OFFICER);
        field(phone).fill("Viết trên điện thoại");
        assertThat(saved(phone)).hasText(Pattern.compile("Đã lưu tạm lúc \\d\\d:\\d\\d\\."));
        phone.wholePage("bieu-mau-tu-luu");

        desk.claim(plan().id(), Actor.of(OFFICER, OFFICER));
        TasklistWindow desktop = new TasklistWindow(browser, address(), OFFICER);
        desktop.opens("Dự thảo kế hoạch phong trào");
        assertThat(field(desktop)).hasValue("Viết trên điện thoại");
        assertThat(desktop.page.getByText("Nội dung đồng chí lưu tạm lúc")).isVisible();
        field(desktop).fill("Viết trên điện thoại, sửa trên máy");
        assertThat(saved(desktop)).hasText(Pattern.compile("Đã lưu tạm lúc .*"));
        desktop.screenshot("tasklist-tu-luu");

        field(phone).fill("Viết tiếp trên điện thoại");
        assertThat(saved(phone)).containsText("Bản lưu tạm đã được thay ở thiết bị khác");
        phone.close();
        desktop.close();
    }

    @Test
    @Order(2)
    void whatIsTypedWithoutAConnectionIsSavedWhenItIsBack() {
        Window phone = page(OFFICER);
        phone.page.context().setOffline(true);
        field(phone).fill("Viết khi mất kết nối");
        assertThat(saved(phone)).containsText("Mất kết nối.");
        button(phone, "Gửi dự thảo").click();
        assertThat(phone.page.locator(".unsent")).containsText("Chưa gửi được vì mất kết nối.");
        phone.wholePage("mat-ket-noi");
        assertThat(field(phone)).hasValue("Viết khi mất kết nối");
        phone.page.context().setOffline(false);
        assertThat(saved(phone)).hasText(Pattern.compile("Đã lưu tạm lúc .*"));
        phone.close();
    }

    @Test
    @Order(3)
    void aFileGoesUpAsSoonAsItIsChosenAndIsKeptInTheDraft() {
        Window phone = page(OFFICER);
        phone.page.getByLabel("Tệp dự thảo").setInputFiles(file("a.pdf", "MZ"));
        assertThat(phone.page.locator("#problem-document"))
                .hasText("Tệp phải là PDF, DOCX, XLSX, JPG hoặc PNG, không quá 10 MB.");
        phone.page.getByLabel("Tệp dự thảo").setInputFiles(file("lon.pdf", "%PDF-1.4" + "0".repeat(TOO_LARGE)));
        assertThat(phone.page.locator("#problem-document")).containsText("Tệp quá lớn.");
        assertThat(phone.page.locator(".file-choice")).hasText("Chọn tệpChưa chọn tệp");
        phone.page.getByLabel("Tệp dự thảo").setInputFiles(file("du-thao.pdf", "%PDF-1.4"));
        assertThat(phone.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("du-thao.pdf")))
                .isVisible();
        assertThat(phone.page.locator("#problem-document")).hasCount(0);
        assertThat(saved(phone)).hasText(Pattern.compile("Đã lưu tạm lúc .*"));
        phone.page.reload();
        assertThat(phone.page.getByText("du-thao.pdf")).isVisible();
        phone.wholePage("tep-trong-ban-luu-tam");
        phone.close();
    }

    @Test
    @Order(4)
    void ofTwoPeopleOnOneTaskTheSecondIsToldAndLosesNothing() {
        desk.release(plan().id(), Actor.of(OFFICER, OFFICER));
        Window first = new Window(browser, address(), OFFICER, 1000, 1000);
        first.open("/viec/" + plan().id());
        field(first).fill("Bản của người thứ nhất");
        assertThat(saved(first)).hasText(Pattern.compile("Đã lưu tạm lúc .*"));

        Window second = page(COLLEAGUE);
        assertThat(second.page.locator("[data-others]"))
                .containsText("Đồng chí Ban Tổ chức Tỉnh ủy cũng đang soạn việc này, lưu tạm lúc");
        second.wholePage("hai-nguoi-mot-viec");
        field(second).fill("Bản của người thứ hai");
        button(second, "Gửi dự thảo").click();
        assertThat(second.page.locator("main h1")).hasText("Đã gửi");
        assertThat(second.page.locator("[data-done]")).containsText(Pattern.compile("Số tiếp nhận:\\s*2023-0\\d{5}"));
        second.wholePage("da-gui");
        second.page
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Phiếu tiếp nhận để in"))
                .click();
        assertThat(second.page.locator("main h1")).hasText("Phiếu tiếp nhận");
        second.wholePage("phieu-tiep-nhan");
        second.close();

        button(first, "Gửi dự thảo").click();
        assertThat(first.page.locator(".unsent")).containsText("Việc này đã được đồng chí khác hoàn thành lúc");
        assertThat(field(first)).hasValue("Bản của người thứ nhất");
        first.wholePage("da-co-nguoi-hoan-thanh");
        first.close();
    }

    @Test
    @Order(5)
    void theSummaryOfWhatIsWrongGetsTheFocusAndLeadsToTheField() {
        TasklistWindow office = new TasklistWindow(browser, address(), "tu.vanphong");
        office.opens("Thẩm định dự thảo kế hoạch").choose("Trả lại để bổ sung");
        button(office, "Gửi ý kiến").click();
        Locator problems = office.page.locator("form.bontot .problems");
        assertThat(problems).isFocused();
        office.screenshot("tom-tat-loi");
        String address = office.page.url();
        problems.locator("a").first().focus();
        office.page.keyboard().press("Enter");
        assertThat(office.page.locator("#note")).isFocused();
        assertThat(office.page.locator("#note")).hasAttribute("aria-describedby", "problem-note");
        assertThat(office.page).hasURL(address);
        office.page.locator("#note").fill("Đề nghị bổ sung hạn mức khen thưởng.");
        button(office, "Gửi ý kiến").click();
        assertThat(office.page
                        .getByText(Pattern.compile("Đã gửi lúc .* Số tiếp nhận:"))
                        .first())
                .isVisible();
        office.screenshot("phieu-trong-tasklist");
        office.close();
    }

    @Test
    @Order(6)
    void somebodyElsesAddressOpensNothing() {
        Window branch = new Window(browser, address(), "cm.d01.chibo1", 390, 844);
        branch.open("/viec/" + plan().id());
        assertThat(branch.page.locator("main .problems"))
                .hasText("Việc này không thuộc phạm vi được giao của đồng chí.");
        assertThat(branch.page.locator("form.bontot")).hasCount(0);
        branch.wholePage("viec-cua-nguoi-khac");
        branch.close();
    }

    private OpenTask plan() {
        return desk.openSince(Instant.EPOCH).stream()
                .filter(task -> task.key().equals("DraftPlan"))
                .findFirst()
                .orElseThrow();
    }

    private Window page(String username) {
        Window phone = new Window(browser, address(), username, 390, 844);
        phone.open("/viec/" + plan().id());
        return phone;
    }

    private static Locator field(Window window) {
        return window.page.getByLabel(SUMMARY);
    }

    private static Locator saved(Window window) {
        return window.page.locator("[data-saved]");
    }

    private static Locator button(Window window, String name) {
        return window.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "application/pdf", content.getBytes(StandardCharsets.US_ASCII));
    }
}
