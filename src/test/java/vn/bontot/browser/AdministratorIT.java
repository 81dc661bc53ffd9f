package vn.bontot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;
import vn.bontot.deadlines.CampaignCalendar;

/** The administrator's day: accounts from a file, posts with dates, a substitution, an incident, the diagram of a case. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:administrator;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AdministratorIT extends BrowserTest {

    private static final String HEADER = "username,fullName,email,phone,role,organisation,validFrom,validTo\n";
    private static final String NEWCOMER = "tu.phovanphong";
    private static final String NEWCOMERS_NAME = "Phó Văn phòng Tỉnh ủy";

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    CampaignCalendar calendar;

    @Autowired
    TransactionTemplate transaction;

    private PortalWindow administrator;
    private PortalWindow newcomer;
    private String startPassword;

    @BeforeAll
    void administratorArrives() {
        administrator = new PortalWindow(browser, address());
    }

    @Test
    @Order(1)
    void administratorSignsIn() {
        administrator.signIn("quantri", "khong-phai-mat-khau");
        assertThat(administrator.refusal()).hasText("Tên đăng nhập hoặc mật khẩu không đúng.");
        administrator.looks("dang-nhap-sai");
        administrator.signIn("quantri", "bontot2023");
        assertThat(administrator.page.locator("h1")).hasText("Việc của tôi");
        administrator.looks("quan-tri-viec-cua-toi");
        administrator.follow("Quản trị");
        administrator.looks("quan-tri");
    }

    @Test
    @Order(2)
    void everyFaultOfTheAccountsFileIsListedAndNothingIsStored() {
        administrator.opens("/quan-tri/tai-khoan", "Tài khoản và chức trách");
        administrator.looks("quan-tri-tai-khoan");
        administrator.follow("Nhập từ tệp");
        administrator.looks("quan-tri-tep-tai-khoan");
        choose(HEADER
                + "tu.phovanphong,Phó Văn phòng Tỉnh ủy,thư,,session-secretary,TU,,\n"
                + "phó bí thư,Phó Bí thư,,,administrator,TU,,\n"
                + "cm.d01.chibo3,Bí thư,,,branch-secretary,CM-D01-99,31/2/2023,\n"
                + "cm.d01.chibo4,Bí thư,,,standing-committee,CM-D01-04,2023-05-01,2023-04-01\n");
        assertThat(administrator.refusal())
                .hasText("Chưa có gì được ghi. Đề nghị sửa 7 lỗi dưới đây rồi chọn lại cả tệp.");
        assertThat(administrator.page.locator(".faults tbody tr").all().stream()
                        .map(row -> row.locator("td").nth(0).innerText() + " "
                                + row.locator("td").nth(1).innerText())
                        .toList())
                .containsExactly(
                        "2 email", "3 username", "3 role", "4 organisation", "4 validFrom", "5 role", "5 validTo");
        administrator.looks("quan-tri-tep-co-loi");
        assertThat(count("account where username in ('tu.phovanphong', 'cm.d01.chibo3', 'cm.d01.chibo4')"))
                .isZero();
    }

    @Test
    @Order(3)
    void theMendedFileIsLookedAtAndCarriedOut() {
        administrator.opens("/quan-tri/tep-tai-khoan", "Nhập tài khoản và chức trách từ tệp");
        choose(
                HEADER
                        + "tu.phovanphong,Phó Văn phòng Tỉnh ủy,pho.vanphong@bontot.example,,session-secretary,TU,,\n"
                        + "cm.d01.chibo3,Bí thư Chi bộ khóm Thạnh Cau 3,,0296 3000 003,branch-secretary,CM-D01-03,2023-03-20,\n");
        administrator.looks("quan-tri-tep-xem-truoc");
        assertThat(count("account where username = 'tu.phovanphong'"))
                .as("only looked at")
                .isZero();
        administrator.press("Thực hiện 2 thay đổi");
        assertThat(administrator.told()).hasText("Đã thực hiện 2 thay đổi của tệp.");
        assertThat(administrator.page.locator("main .account")).hasCount(2);
        administrator.looks("quan-tri-tai-khoan-moi");
        administrator.press("Cấp mật khẩu và in phiếu");
        assertThat(administrator.page.locator("main h1")).hasText("Phiếu mật khẩu khởi tạo");
        Locator slip =
                administrator.page.locator(".slip").filter(new Locator.FilterOptions().setHasText(NEWCOMERS_NAME));
        startPassword = slip.locator("dd").nth(1).innerText();
        administrator.looks("quan-tri-phieu-mat-khau");
    }

    @Test
    @Order(4)
    void aNewcomerChoosesAPasswordBeforeAnythingElse() {
        newcomer = new PortalWindow(browser, address());
        newcomer.signIn(NEWCOMER, startPassword);
        assertThat(newcomer.page.locator("main h1")).hasText("Đổi mật khẩu");
        newcomer.looks("doi-mat-khau");
        newcomer.opens("/phong-trao", "Đổi mật khẩu");
        change("khong-phai", "một câu dễ nhớ", "một câu dễ nhớ");
        assertThat(newcomer.refusal()).hasText("Mật khẩu hiện tại không đúng.");
        change(startPassword, NEWCOMER + "2023", NEWCOMER + "2023");
        assertThat(newcomer.refusal()).containsText("không chứa tên đăng nhập");
        change(startPassword, "một câu dễ nhớ", "một câu khác");
        assertThat(newcomer.refusal()).hasText("Hai lần nhập mật khẩu mới không giống nhau.");
        newcomer.looks("doi-mat-khau-sai");
        change(startPassword, "một câu dễ nhớ", "một câu dễ nhớ");
        assertThat(newcomer.page.locator("main h1")).hasText("Việc của tôi");
        newcomer.looks("nguoi-moi-viec-cua-toi");
    }

    @Test
    @Order(5)
    void anOfficeEntersASubstitutionFromItsDocument() {
        newcomer.follow("Ủy quyền xử lý");
        newcomer.write("Chức trách được ủy quyền: tìm theo tên người, tên hoặc mã tổ chức đảng", "ban to chuc tinh uy");
        newcomer.page
                .locator("#chuc-trach")
                .getByText("Tìm", new Locator.GetByTextOptions().setExact(true))
                .click();
        newcomer.looks("uy-quyen");
        newcomer.follow("Ủy quyền chức trách của Ban Tổ chức Tỉnh ủy");
        newcomer.write("Người được ủy quyền: tìm theo họ tên hoặc tên đăng nhập", "hoi dong");
        newcomer.press("Tìm");
        newcomer.write("Từ ngày", "2023-03-25");
        newcomer.write("Đến hết ngày", "2023-03-22");
        newcomer.write("Số, ngày văn bản ủy quyền", "12-GUQ/TU, ngày 20/3/2023");
        newcomer.press("Ghi ủy quyền");
        assertThat(newcomer.refusal()).hasText("Ngày kết thúc không được trước ngày bắt đầu.");
        newcomer.looks("uy-quyen-sai-ngay");
        assertThat(newcomer.field("Số, ngày văn bản ủy quyền")).hasValue("12-GUQ/TU, ngày 20/3/2023");
        newcomer.write("Từ ngày", "2023-03-20");
        newcomer.write("Số, ngày văn bản ủy quyền", " ");
        newcomer.press("Ghi ủy quyền");
        assertThat(newcomer.refusal()).hasText("Đề nghị nhập số, ngày văn bản ủy quyền, không quá 150 ký tự.");
        assertThat(count("substitution")).isZero();
        newcomer.write("Số, ngày văn bản ủy quyền", "12-GUQ/TU, ngày 20/3/2023");
        newcomer.press("Ghi ủy quyền");
        assertThat(newcomer.told()).hasText("Đã ghi ủy quyền xử lý.");
        assertThat(newcomer.task("Hội đồng Thi đua – Khen thưởng tỉnh thay Ban Tổ chức Tỉnh ủy"))
                .containsText("Đang có hiệu lực");
        newcomer.looks("uy-quyen-da-ghi");
    }

    @Test
    @Order(6)
    void theSubstituteDoesTheTaskThatWasOpenAndBothAreNamed() {
        PortalWindow substitute = new PortalWindow(browser, address(), "tu.hoidong");
        substitute.looks("nguoi-thay-viec-cua-toi");
        substitute.task("Dự thảo kế hoạch phong trào").locator("a").first().click();
        new TaskForm(substitute.page)
                .write("Nội dung chính của kế hoạch", "Phát động phong trào thi đua bốn tốt giai đoạn 2023 – 2025.")
                .attach("Tệp dự thảo")
                .press("Gửi dự thảo");
        assertThat(substitute.page.locator("main h1")).hasText("Đã gửi");
        assertThat(substitute.page.locator(".facts"))
                .containsText(
                        "Hội đồng Thi đua – Khen thưởng tỉnh thay Ban Tổ chức Tỉnh ủy, theo văn bản số 12-GUQ/TU");
        substitute.looks("nguoi-thay-da-gui");
        assertThat(jdbc.sql(
                                "select actor || ': ' || actor_name || ': ' || in_place_of from event where kind = 'DraftPlan'")
                        .query(String.class)
                        .single())
                .isEqualTo("tu.hoidong: Hội đồng Thi đua – Khen thưởng tỉnh thay Ban Tổ chức Tỉnh ủy, theo văn bản số"
                        + " 12-GUQ/TU, ngày 20/3/2023: tu.bantochuc");
        substitute.close();

        newcomer.opens("/", "Việc của tôi");
        newcomer.task("Thẩm định dự thảo kế hoạch").locator("a").first().click();
        new TaskForm(newcomer.page).choose("Đồng ý, trình Ban Thường vụ").press("Gửi ý kiến");
        assertThat(newcomer.page.locator("main h1")).hasText("Đã gửi");
        assertThat(newcomer.page.locator(".facts")).containsText(NEWCOMERS_NAME);
    }

    @Test
    @Order(7)
    void anAccountIsRefusedBesideItsField() {
        administrator.opens("/quan-tri/tai-khoan", "Tài khoản và chức trách");
        administrator.follow("Tạo một tài khoản");
        administrator.write("Tên đăng nhập", "bí thư");
        administrator.write("Họ tên hoặc chức danh", "Bí thư Chi bộ");
        administrator.press("Tạo tài khoản");
        assertThat(administrator.page.locator("#problem-ten")).containsText("không dấu, không khoảng trắng");
        assertThat(administrator.page.locator("#problem-ten")).isInViewport();
        assertThat(administrator.field("Họ tên hoặc chức danh")).hasValue("Bí thư Chi bộ");
        administrator.looks("quan-tri-tao-tai-khoan-sai");
    }

    @Test
    @Order(8)
    void aPostHasDatesAndEndsInAWindowThatIsOpen() {
        PortalWindow secretary = new PortalWindow(browser, address(), "cm.d01.chibo2");
        secretary.isRefused("/don-vi/CM-D01-05");

        administrator.opens("/quan-tri/tai-khoan/cm.d01.chibo2", "Bí thư Chi bộ khóm Thạnh Cau 2");
        administrator.looks("quan-tri-mot-tai-khoan");
        administrator.page.locator("summary").getByText("Giao chức trách").click();
        administrator.field("Vai trò").selectOption("viewer");
        administrator.write("Mã tổ chức đảng", "CM");
        administrator.write("Từ ngày", "2023-03-20");
        administrator.write("Đến hết ngày (để trống nếu chưa biết)", "2023-03-10");
        administrator.press("Giao chức trách");
        assertThat(administrator.page.locator("#problem-denNgay"))
                .hasText("Ngày kết thúc không được trước ngày bắt đầu.");
        administrator.looks("quan-tri-chuc-trach-sai-ngay");
        assertThat(count("post where username = 'cm.d01.chibo2'")).isOne();
        assertThat(administrator.field("Mã tổ chức đảng")).hasValue("CM");
        administrator.write("Đến hết ngày (để trống nếu chưa biết)", "2023-12-31");
        administrator.press("Giao chức trách");
        assertThat(administrator.told()).hasText("Đã giao chức trách.");
        secretary.opens("/don-vi/CM-D01-05", "Chi bộ khóm Thạnh Cau 5 (mẫu)");

        Locator post = administrator.task("Huyện ủy Chợ Mới");
        post.getByLabel("Ngày cuối cùng").fill("2023-03-01");
        post.getByRole(AriaRole.BUTTON).click();
        assertThat(post.locator("input:invalid")).hasCount(1);
        post.getByLabel("Ngày cuối cùng").fill("2023-03-19");
        post.getByRole(AriaRole.BUTTON).click();
        assertThat(administrator.told()).hasText("Đã ghi ngày kết thúc: chức trách còn đến hết ngày 19/3/2023.");
        administrator.looks("quan-tri-chuc-trach-da-ket-thuc");
        secretary.page.reload();
        assertThat(secretary.page.locator("main h1")).hasText("Không thuộc phạm vi được giao");
        secretary.looks("het-quyen");
        secretary.close();
    }

    @Test
    @Order(9)
    void aFailedStepIsTriedAgainAndGoesAway() {
        transaction.executeWithoutResult(together -> {
            runtime.startProcessInstanceByKey(
                    "registration-round", "2023-2025", Map.of("campaignCode", "2023-2025", "committeeCode", "CM"));
            renameDate("registrationDue", "registrationDueAway");
        });
        Locator incident = administrator.task("Đợt đăng ký");
        until("/quan-tri/su-co", incident);
        Job failed = management.createJobQuery().withException().singleResult();
        management.setJobRetries(failed.getId(), 0);
        administrator.opens("/quan-tri/su-co", "Sự cố");
        assertThat(incident).containsText("Đã dừng");
        assertThat(incident).containsText("Mở hồ sơ đăng ký từng nhóm tổ chức đảng");
        administrator.looks("quan-tri-su-co");

        renameDate("registrationDueAway", "registrationDue");
        incident.getByRole(AriaRole.BUTTON).click();
        assertThat(administrator.told())
                .hasText("Đã cho thử lại; đề nghị tải lại trang này sau ít phút để xem kết quả.");
        until("/quan-tri/su-co", administrator.page.getByText("Không có sự cố nào."));
        administrator.looks("quan-tri-het-su-co");
        assertThat(count("round_entry where is_open")).isPositive();
    }

    @Test
    @Order(10)
    void theDiagramOfACaseShowsWhereItIs() {
        administrator.opens("/so-do", "Sơ đồ: hồ sơ đang ở bước nào");
        administrator.write("Tìm tổ chức đảng theo tên hoặc mã", "khom thanh cau 1");
        administrator.press("Tìm");
        administrator.looks("so-do-tim");
        administrator.task("Chi bộ khóm Thạnh Cau 1").locator("a").click();
        administrator.looks("so-do-ho-so");
        administrator.task("Đăng ký của tổ chức đảng").locator("a").click();
        assertThat(administrator.page.locator("tr.present th")).hasText("Đăng ký thi đua");
        assertThat(administrator.page.locator("svg .present text").first())
                .hasText(Pattern.compile("Đăng ký thi\\s*đua"));
        administrator.looks("so-do-vi-tri");
        administrator.onATelephone(() -> {
            administrator.opens("/so-do?toChuc=CM", "Sơ đồ: hồ sơ đang ở bước nào");
            administrator.task("Đợt đăng ký").locator("a").click();
            Locator present = administrator.page.locator("svg .present").first();
            assertThat(present).isVisible();
            assertThat(present.boundingBox().x).as("in sight").isBetween(0.0, 390.0);
            administrator.wholePage("dien-thoai-so-do-cap-uy");
        });
    }

    @Test
    @Order(11)
    void specialDaysAreRefusedBesideTheirField() {
        administrator.opens("/quan-tri/ngay-nghi", "Ngày nghỉ, ngày làm bù");
        administrator.looks("quan-tri-ngay-nghi");
        int before = count("special_day");
        administrator.write("Từ ngày", "2023-10-20");
        administrator.write("Đến hết ngày", "2023-10-10");
        administrator.write("Tên đợt", "Nghỉ phòng, chống bão");
        administrator.write("Căn cứ (số, ngày văn bản)", "Công văn số 1-CV/TU, ngày 19/10/2023");
        administrator.press("Thêm");
        assertThat(administrator.page.locator("#problem-denNgay")).isVisible();
        administrator.looks("quan-tri-ngay-nghi-sai");
        assertThat(count("special_day")).isEqualTo(before);
        administrator.write("Đến hết ngày", "2023-10-20");
        administrator.press("Thêm");
        assertThat(administrator.told()).hasText("Đã thêm “Nghỉ phòng, chống bão”.");
    }

    @Test
    @Order(12)
    void mailsAreFoundOpenedAndSentAgain() {
        administrator.opens("/thoi-gian", "Ngày giả định");
        administrator.looks("ngay-gia-dinh");
        administrator.press("Sang ngày kế tiếp");
        assertThat(administrator.page.getByText("Đã đến ngày đã chọn")).isVisible();
        administrator.opens("/quan-tri/thu", "Thư nhắc việc");
        administrator.looks("quan-tri-thu");
        administrator.write("Người nhận", "khong co nguoi nay");
        administrator.press("Lọc");
        assertThat(administrator.page.getByText("Không có thư nào.")).isVisible();
        administrator.opens("/quan-tri/thu?ngay=31-2-2023", "Chưa thực hiện được");
        administrator.looks("quan-tri-thu-sai-dia-chi");
        administrator.opens("/quan-tri/thu/999999", "Không tìm thấy trang");
        administrator.opens("/quan-tri/thu", "Thư nhắc việc");
        administrator.page.locator("main .task a").first().click();
        administrator.looks("quan-tri-mot-thu");
        administrator.press("Gửi lại");
        assertThat(administrator.told()).hasText("Thư được đưa vào danh sách chờ gửi; việc đã xong không nhắc lại.");
        administrator.opens("/thu-dung-thu", "Thư dùng thử");
        administrator.looks("thu-dung-thu");
    }

    /** Loads the page until it shows what is awaited. */
    private void until(String path, Locator awaited) {
        for (int looks = 0; looks < 40 && awaited.count() == 0; looks++) {
            administrator.page.waitForTimeout(500);
            administrator.open(path);
        }
        assertThat(awaited).isVisible();
    }

    private void renameDate(String from, String to) {
        jdbc.sql("update calendar_entry set name = ? where name = ?")
                .params(to, from)
                .update();
        calendar.forget();
    }

    private void change(String now, String chosen, String repeated) {
        newcomer.write("Mật khẩu hiện tại", now);
        newcomer.write("Mật khẩu mới", chosen);
        newcomer.write("Nhập lại mật khẩu mới", repeated);
        newcomer.press("Đổi mật khẩu");
    }

    private void choose(String csv) {
        administrator
                .field("Tệp accounts.csv")
                .setInputFiles(new FilePayload("accounts.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        administrator.press("Xem trước");
    }

    private int count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Integer.class).single();
    }
}
