package vn.bontot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.bontot.desk.PaperDate;

/** A way through the sample campaign in a browser. What nobody does by hand, the demo's simulated officials do. */
abstract class Walk extends BrowserTest {

    private static final Logger LOG = LoggerFactory.getLogger(Walk.class);

    LocalDate today = LocalDate.of(2023, 3, 20);
    Window clock;

    private final Map<String, TasklistWindow> desktops = new HashMap<>();
    private final Map<String, PhoneWindow> phones = new HashMap<>();
    private Instant chapterBegan = Instant.now();

    @BeforeAll
    void clockIsAtHand() {
        clock = new Window(browser, address(), "quantri", 1280, 1000);
    }

    /** Walks; where somebody stumbles, everybody's screen is kept. At the end every form of this walk has refused something. */
    void walks(Runnable way) {
        try {
            way.run();
        } catch (RuntimeException | AssertionError stumbled) {
            clock.screenshot("loi-quantri");
            desktops.forEach((username, window) -> window.screenshot("loi-" + username));
            phones.forEach((username, window) -> window.screenshot("loi-" + username));
            throw stumbled;
        }
        assertThat(Desk.refused()).containsAll(WrongInput.triedBy(getClass()));
    }

    void officialsOfDemoAccountsToo(boolean too) {
        clock.open("/thoi-gian");
        clock.page.getByLabel("Làm cả việc của các tài khoản dùng thử").setChecked(too);
        clock.page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lưu"))
                .click();
        assertThat(clock.page.getByText("Đã lưu.")).isVisible();
    }

    void moveTo(LocalDate day) {
        clock.open("/thoi-gian");
        clock.page.getByLabel("Đến ngày").fill(day.toString());
        clock.page
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Chuyển").setExact(true))
                .click();
        assertThat(clock.page.getByText(Pattern.compile("Đã đến ngày đã chọn|Dừng giữa chừng")))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(180_000));
        assertThat(clock.page.locator(".day")).hasText(PaperDate.format(day));
        today = day;
    }

    /** At a desktop, in Tasklist. */
    Desk as(String username) {
        return desktops.computeIfAbsent(username, name -> new TasklistWindow(browser, address(), name));
    }

    Desk onThePhone(String username) {
        return phones.computeIfAbsent(username, name -> new PhoneWindow(browser, address(), name));
    }

    /** A branch that has met every demand of every content. */
    TaskForm selfAssessment(TaskForm form, int members, int regularMeetings, int thematicMeetings) {
        return form.write("Số chỉ tiêu được giao", 8)
                .write("Số chỉ tiêu đạt", 8)
                .write("Trong đó vượt", 8)
                .write("Chỉ tiêu kết nạp đảng viên", 1)
                .write("Đã kết nạp", 1)
                .write("Số vụ việc tồn đọng, kéo dài, khiếu nại phức tạp", 0)
                .write("Số kỳ sinh hoạt định kỳ đã tổ chức", regularMeetings)
                .write("Số kỳ phải tổ chức", regularMeetings)
                .write("Số kỳ sinh hoạt chuyên đề đã tổ chức", thematicMeetings)
                .write("Số kỳ chuyên đề phải tổ chức", thematicMeetings)
                .write("Số đảng viên vi phạm", 0)
                .write("Số đảng viên được đánh giá, xếp loại", members)
                .write("Số từ Hoàn thành tốt nhiệm vụ trở lên", members)
                .write("Số chưa xếp loại", 0)
                .chooseEverywhere("PASS")
                .write("Ngày họp", today)
                .write("Số dự họp", members)
                .write("Số tán thành", members)
                .attach("Biên bản họp");
    }

    void verifies(Desk office, String branch, String picture) {
        office.does(
                "Kiểm tra, xác nhận: " + branch,
                "Gửi ý kiến",
                picture,
                form -> form.choose("Xác nhận, chuyển thẩm định"));
    }

    void appraises(Desk board, String unit, String picture) {
        board.does(
                "Thẩm định hồ sơ: " + unit,
                "Gửi kết quả thẩm định",
                picture,
                form -> form.choose("Hoàn thành thẩm định, trình hội nghị"));
    }

    void chapter(String name) {
        Instant now = Instant.now();
        LOG.info("{}: {} s", name, Duration.between(chapterBegan, now).toSeconds());
        chapterBegan = now;
    }
}
