package vn.bontot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who does many tasks of one kind from a list: chooses, looks at what would happen, sends, may withdraw. */
final class BulkWork {

    private static final double PATIENCE = 120_000;

    private final Window officer;
    private final JdbcClient jdbc;
    private final Page page;

    /** @param kind task id */
    BulkWork(Window officer, JdbcClient jdbc, String kind) {
        this.officer = officer;
        this.jdbc = jdbc;
        this.page = officer.page;
        officer.open("/xu-ly-nhieu?loai=" + kind);
        Accessibility.check(page, "main");
    }

    BulkWork choose(String unit) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(unit))
                .check();
        return this;
    }

    BulkWork chooseAll() {
        page.locator("input[name=viec]").all().forEach(Locator::check);
        return this;
    }

    /** Asks what would happen. */
    BulkWork preview(String button, String picture) {
        press(button);
        assertThat(page.locator("form.bontot .effect").first()).isVisible();
        Accessibility.check(page, "main");
        officer.screenshot(picture);
        return this;
    }

    BulkWork isRefused(String button, String said) {
        press(button);
        assertThat(page.locator("main").getByRole(AriaRole.ALERT)).containsText(said);
        return this;
    }

    BulkWork hasLookedAtEach() {
        page.getByLabel("Đã xem từng hồ sơ có điểm cần lưu ý").check();
        return this;
    }

    BulkWork write(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    BulkWork write(String label, LocalDate day) {
        return write(label, "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
    }

    /** Sends, and thinks better of it in time. */
    void sendsAndWithdraws(String button) {
        press(button);
        press("Hủy, không thực hiện");
        assertThat(page.locator("main")).containsText("Không hồ sơ nào trong danh sách này được xử lý.");
        officer.screenshot("xu-ly-nhieu-da-huy");
    }

    /** Sends, and waits until everything is done; nothing is refused. */
    void sends(String button, int dossiers) {
        press(button);
        assertThat(page.locator(".countdown")).isVisible();
        // Nobody waits here for the minute in which it could be withdrawn.
        jdbc.sql("update bulk_act set starts_at = current_timestamp where state = 'QUEUED'")
                .update();
        page.reload();
        assertThat(page.locator("main"))
                .containsText(
                        dossiers + " hồ sơ đã xử lý xong",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        assertThat(page.locator("main .bad")).hasCount(0);
        officer.screenshot("xu-ly-nhieu-xong");
    }

    private void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
