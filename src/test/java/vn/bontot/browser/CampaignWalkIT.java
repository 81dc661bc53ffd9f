package vn.bontot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import vn.bontot.desk.PaperDate;

/**
 * The whole campaign in a browser: a branch is registered, recognised three times, summed up and commended. What the
 * story tells is done by hand in Tasklist; the demo's simulated officials do the rest.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:campaign-walk;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
class CampaignWalkIT extends Walk {

    private static final String BRANCH = "Chi bộ khóm Thạnh Cau 1 (mẫu)";
    private static final int BRANCH_MEMBERS = 36;
    private static final String NOTE = "Ý kiến của Ban Tổ chức trình hội nghị (không bắt buộc)";

    @Test
    void branchIsRegisteredRecognisedThreeTimesAndCommended() {
        walks(this::walk);
    }

    private void walk() {
        provinceLaunches();
        committeeRollsOut();
        ownerMovesTheDateOfRegistration();
        branchRegisters();
        cockpitShowsWhereTheCampaignIs();

        officialsOfDemoAccountsToo(true);
        moveTo(LocalDate.of(2023, 11, 14));
        branchIsAssessed(this::as, 8, 2, LocalDate.of(2023, 11, 15));
        committeeRecognises(this::as, LocalDate.of(2023, 12, 20), LocalDate.of(2023, 12, 25));
        onThePhone("cm.bantochuc").sendsEmpty("Báo cáo rút kinh nghiệm đơn vị làm điểm", "Gửi báo cáo");
        officialsOfDemoAccountsToo(true);
        moveTo(LocalDate.of(2024, 11, 14));
        branchIsAssessed(this::onThePhone, 12, 4, LocalDate.of(2024, 11, 15));
        committeeRecognises(this::onThePhone, LocalDate.of(2024, 12, 20), LocalDate.of(2024, 12, 25));

        officialsOfDemoAccountsToo(true);
        moveTo(LocalDate.of(2025, 8, 31));
        branchSumsUp();
        committeeCommends();
        committeeReports();
        provinceDecides();
        portalSaysSo();
        smallStoriesWereTold();
    }

    private void provinceLaunches() {
        as("tu.bantochuc").does("Dự thảo kế hoạch phong trào", "Gửi dự thảo", "du-thao-ke-hoach", form -> form.write(
                        "Nội dung chính của kế hoạch",
                        "Phát động phong trào thi đua xây dựng chi bộ, đảng bộ cơ sở bốn tốt giai đoạn 2023 – 2025.")
                .attach("Tệp dự thảo"));
        as("tu.vanphong")
                .does(
                        "Thẩm định dự thảo kế hoạch",
                        "Gửi ý kiến",
                        "tham-dinh-ke-hoach",
                        form -> form.choose("Đồng ý, trình Ban Thường vụ"));
        moveTo(LocalDate.of(2023, 3, 27));
        as("tu.thuongvu")
                .does(
                        "Ghi nhận ý kiến phê duyệt kế hoạch",
                        "Ghi nhận",
                        "phe-duyet-ke-hoach",
                        form -> approve(form, "102-KH/TU", "Lê Văn Mẫu, Phó Bí thư Thường trực Tỉnh ủy"));
        moveTo(LocalDate.of(2023, 5, 8));
        as("tu.bantochuc")
                .does(
                        "Ghi nhận lễ phát động và giao ước của các cấp ủy",
                        "Ghi nhận",
                        "le-phat-dong",
                        form -> form.write("Ngày phát động", today)
                                .write("Nơi tổ chức", "Hội trường Tỉnh ủy")
                                .attach("Bài phát động, biên bản hoặc giao ước đã ký")
                                .tickEverything());
        chapter("Tỉnh ủy phát động");
    }

    private void committeeRollsOut() {
        as("cm.bantochuc")
                .does("Xây dựng kế hoạch triển khai", "Gửi dự thảo", "ke-hoach-trien-khai", form -> form.write(
                                "Nội dung chính của kế hoạch",
                                "Triển khai phong trào thi đua tại Đảng bộ huyện Chợ Mới.")
                        .attach("Tệp dự thảo"));
        onThePhone("cm.thuongvu")
                .does(
                        "Phê duyệt kế hoạch triển khai",
                        "Ghi nhận",
                        form -> approve(form, "45-KH/HU", "Nguyễn Thị Mẫu, Phó Bí thư Thường trực Huyện ủy"));
        as("cm.bantochuc").does("Chọn đơn vị làm điểm", "Gửi danh sách", "don-vi-lam-diem", form -> form.unfold(
                        "Chi bộ trực thuộc đảng ủy cơ sở")
                .tick("Đảng bộ thị trấn Thạnh Cau (mẫu)")
                .tick("Chi bộ Văn phòng Huyện ủy (mẫu)")
                .tick("Chi bộ Ban Tổ chức Huyện ủy (mẫu)")
                .tick("Chi bộ Ủy ban Kiểm tra Huyện ủy (mẫu)")
                .tick(BRANCH)
                .tick("Chi bộ khóm Thạnh Cau 3 (mẫu)")
                .tick("Chi bộ khóm Thạnh Cau 4 (mẫu)"));
        as("cm.bantochuc")
                .does("Ghi nhận lễ phát động, ký giao ước", "Ghi nhận", form -> form.write("Ngày phát động", today)
                        .write("Nơi tổ chức", "Hội trường Huyện ủy Chợ Mới")
                        .attach("Bài phát động, biên bản hoặc giao ước đã ký")
                        .tickEverything());
        chapter("Chợ Mới triển khai");
    }

    /** For everybody from 15/8 to 22/8, then for one branch to 29/8/2023. */
    private void ownerMovesTheDateOfRegistration() {
        Window owner = new Window(browser, address(), "tu.bantochuc", 1280, 1000);
        owner.open("/phong-trao/2023-2025/lich");
        row(owner, "Hạn đăng ký thi đua").getByRole(AriaRole.LINK).click();
        preview(owner, LocalDate.of(2023, 8, 15));
        assertThat(refusal(owner)).hasText("Ngày mới trùng với ngày đang áp dụng.");
        owner.wholePage("chuyen-moc-tu-choi");
        preview(owner, LocalDate.of(2023, 8, 22));
        assertThat(row(owner, "Việc: Đăng ký thi đua")).containsText("15/8/2023");
        assertThat(row(owner, "Việc: Đăng ký thi đua")).containsText("22/8/2023");
        assertThat(row(owner, "Mốc: Hạn tiếp nhận đăng ký")).containsText("05/9/2023");
        Accessibility.check(owner.page, "main");
        owner.wholePage("chuyen-moc-xem-truoc");
        decide(owner, "Chuyển mốc", "18-CV/BTCTU, ngày 05/5/2023", " ");
        assertThat(refusal(owner)).hasText("Đề nghị nêu lý do.");
        assertThat(owner.page.getByLabel("Số, ngày văn bản")).hasValue("18-CV/BTCTU, ngày 05/5/2023");
        decide(owner, "Chuyển mốc", "18-CV/BTCTU, ngày 05/5/2023", "Nhiều chi bộ đang bầu cử trưởng khóm, ấp.");
        assertThat(owner.page.getByText("Đã chuyển xong.")).isVisible();
        owner.wholePage("chuyen-moc-da-xong");
        secretarySeesDue(LocalDate.of(2023, 8, 22));

        owner.open("/phong-trao/2023-2025/lich");
        row(owner, "Hạn đăng ký thi đua").getByRole(AriaRole.LINK).click();
        owner.page.setViewportSize(390, 844);
        owner.page.getByLabel("Áp dụng cho").selectOption("CM");
        preview(owner, LocalDate.of(2023, 8, 29));
        owner.page.getByLabel("Trong cấp ủy ấy").selectOption("CM-D01-01");
        preview(owner, LocalDate.of(2023, 8, 21));
        assertThat(refusal(owner)).hasText("Gia hạn phải đến sau ngày đang áp dụng (22/8/2023).");
        preview(owner, LocalDate.of(2023, 8, 29));
        Accessibility.check(owner.page, "main");
        owner.wholePage("gia-han-dien-thoai");
        decide(owner, "Gia hạn", "19-CV/BTCTU, ngày 08/5/2023", "Bí thư chi bộ đang điều trị dài ngày.");
        assertThat(owner.page.getByText("Đã chuyển xong.")).isVisible();
        owner.open("/phong-trao/2023-2025/lich");
        assertThat(owner.page.locator(".task").filter(new Locator.FilterOptions().setHasText(BRANCH)))
                .containsText("22/8/2023 → 29/8/2023");
        assertThat(owner.page.locator(".task").filter(new Locator.FilterOptions().setHasText("Cả phong trào")))
                .containsText("15/8/2023 → 22/8/2023");
        owner.wholePage("lich-phong-trao-dien-thoai");
        owner.close();
        secretarySeesDue(LocalDate.of(2023, 8, 29));
        chapter("Chuyển mốc, gia hạn");
    }

    private static Locator row(Window window, String head) {
        return window.page
                .locator("tr")
                .filter(new Locator.FilterOptions()
                        .setHas(window.page.getByRole(
                                AriaRole.ROWHEADER,
                                new Page.GetByRoleOptions().setName(head).setExact(true))));
    }

    private static Locator refusal(Window window) {
        return window.page.getByRole(AriaRole.ALERT);
    }

    private static void preview(Window window, LocalDate day) {
        window.page.getByLabel("Ngày cuối cùng mới").fill(day.toString());
        assertThat(window.page.locator(".day-said").first()).hasText("Ngày " + PaperDate.format(day));
        window.page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Xem trước các thay đổi"))
                .click();
    }

    private static void decide(Window window, String button, String document, String reason) {
        window.page.getByLabel("Số, ngày văn bản").fill(document);
        window.page.getByLabel("Lý do").fill(reason);
        window.page
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** The list and the form in Tasklist tell the branch's secretary. */
    private void secretarySeesDue(LocalDate day) {
        Desk secretary = as("cm.d01.chibo1");
        secretary.opens("Đăng ký thi đua").says("đăng ký trước khi hết ngày " + PaperDate.format(day));
        secretary.page.locator("ol.tasks-list .due-date [am-time-ago]").hover();
        assertThat(secretary.page.locator(".tooltip")).containsText("23:59 ngày " + PaperDate.format(day));
        secretary.screenshot("han-moi-trong-tasklist");
    }

    private void branchRegisters() {
        as("cm.d01.chibo1").does("Đăng ký thi đua", "Gửi đăng ký", "dang-ky", form -> form.choose(
                        "Đăng ký thi đua đủ bốn nội dung")
                .write("Ngày họp thống nhất đăng ký", today)
                .write("Tổng số đảng viên", BRANCH_MEMBERS)
                .write("Số đảng viên dự họp", BRANCH_MEMBERS)
                .write("Số đảng viên tán thành", BRANCH_MEMBERS)
                .attach("Biên bản họp")
                .attach("Giao ước thi đua đã ký")
                .write("Người liên hệ", "Nguyễn Văn Mẫu")
                .write("Số điện thoại", "0296 3000 000"));
        onThePhone("cm.d01.vanphong")
                .does("Xác nhận đăng ký của chi bộ: " + BRANCH, "Gửi ý kiến", form -> form.choose("Xác nhận"));
        as("cm.bantochuc")
                .does(
                        "Tiếp nhận đăng ký: " + BRANCH,
                        "Gửi ý kiến",
                        "tiep-nhan-dang-ky",
                        form -> form.choose("Tiếp nhận"));
        chapter("Chi bộ đăng ký");
    }

    private void branchIsAssessed(
            Function<String, Desk> at, int regularMeetings, int thematicMeetings, LocalDate opening) {
        officialsOfDemoAccountsToo(false);
        moveTo(opening);
        at.apply("cm.d01.chibo1").does("Tự đánh giá", "Gửi tự đánh giá", "tu-danh-gia", form -> selfAssessment(
                        form, BRANCH_MEMBERS, regularMeetings, thematicMeetings)
                .write("Số từ Hoàn thành tốt nhiệm vụ trở lên", BRANCH_MEMBERS - 1)
                .stands(4, "Chưa đạt: 35/36 đảng viên từ Hoàn thành tốt nhiệm vụ trở lên; kế hoạch yêu cầu 100%.")
                .write("Số từ Hoàn thành tốt nhiệm vụ trở lên", BRANCH_MEMBERS)
                .stands(4, "Đạt"));
        verifies(at.apply("cm.d01.vanphong"), BRANCH, "kiem-tra-xac-nhan");
        appraises(at.apply("cm.bantochuc"), BRANCH, "tham-dinh-ho-so");
        chapter("Hồ sơ được thẩm định");
    }

    /** Two days after which the engine goes on: that of the last verification and that of the last appraisal. */
    private void committeeRecognises(Function<String, Desk> at, LocalDate verified, LocalDate appraised) {
        officialsOfDemoAccountsToo(true);
        moveTo(verified);
        officialsOfDemoAccountsToo(false);
        moveTo(verified.plusDays(1));
        at.apply("cm.kiemtra")
                .does(
                        "Cho ý kiến về dấu hiệu vi phạm",
                        "Gửi ý kiến",
                        "y-kien-kiem-tra",
                        form -> form.write(
                                "Ý kiến của Ủy ban Kiểm tra (không có dấu hiệu vi phạm thì ghi rõ “Không có”)",
                                "Không có"));
        officialsOfDemoAccountsToo(true);
        moveTo(appraised);
        officialsOfDemoAccountsToo(false);
        moveTo(appraised.plusDays(1));
        at.apply("cm.vanphong").holdsSession(today, "hoi-nghi");
        at.apply("cm.bantochuc")
                .does("Thông báo kết quả công nhận", "Gửi thông báo", "thong-bao-ket-qua", form -> form.write(
                                "Số thông báo", "12-TB/HU")
                        .write("Ngày thông báo", today));
        chapter("Kết quả được công nhận");
    }

    private void branchSumsUp() {
        officialsOfDemoAccountsToo(false);
        moveTo(LocalDate.of(2025, 9, 1));
        as("cm.d01.chibo1").does("Báo cáo tổng kết", "Gửi báo cáo", "bao-cao-tong-ket", form -> summary(form));
        as("cm.d01.vanphong")
                .does("Xác nhận báo cáo của chi bộ: " + BRANCH, "Gửi ý kiến", form -> form.choose("Xác nhận"));
        officialsOfDemoAccountsToo(true);
        moveTo(LocalDate.of(2025, 9, 29));
        officialsOfDemoAccountsToo(false);
        moveTo(LocalDate.of(2025, 10, 1));
        chapter("Chi bộ tổng kết");
    }

    private void committeeCommends() {
        as("cm.bantochuc")
                .spoilsAndSends(
                        "Lập danh sách đề nghị khen thưởng",
                        "Trình hội nghị",
                        "danh-sach-khen-thuong",
                        form -> form.write(NOTE, "Đề nghị xem xét. ".repeat(200)),
                        form -> form.write(NOTE, "Đề nghị xem xét."));
        as("cm.vanphong").does("Ghi kết quả xét khen thưởng", "Ghi kết quả", "xet-khen-thuong", form -> form.write(
                        "Ngày họp", today)
                .write("Chủ trì (chức vụ)", "Bí thư Huyện ủy")
                .choose("Kết thúc hội nghị, chuyển ban hành quyết định"));
        as("cm.vanphong")
                .does("Nhập số, ngày quyết định khen thưởng", "Ban hành quyết định", "quyet-dinh", form -> form.reads(
                                BRANCH, "Giấy khen")
                        .write("Số quyết định", "120-QĐ/HU")
                        .write("Ngày quyết định", today)
                        .write("Người ký (chức vụ)", "Phó Bí thư Thường trực Huyện ủy"));
        chapter("Chợ Mới khen thưởng");
    }

    private void committeeReports() {
        as("cm.bantochuc").does("Báo cáo tổng kết cấp ủy", "Gửi báo cáo", "bao-cao-cap-uy", form -> summary(form));
        as("cm.vanphong")
                .does("Ghi nhận hội nghị tổng kết, trao giấy khen", "Ghi nhận", "hoi-nghi-tong-ket", form -> form.write(
                                "Ngày hội nghị tổng kết", today)
                        .write("Nơi tổ chức", "Hội trường Huyện ủy Chợ Mới")
                        .write("Số Giấy khen đã trao", 4));
        as("cm.thuongvu")
                .does("Gửi báo cáo và tờ trình đề nghị bằng khen", "Gửi", "gui-bao-cao", form -> form.choose("Ký gửi")
                        .write("Số báo cáo", "210-BC/HU")
                        .write("Ngày báo cáo", today)
                        .write("Số tờ trình đề nghị Bằng khen (nếu có)", "33-TTr/HU")
                        .write("Người ký (họ tên, chức vụ)", "Nguyễn Thị Mẫu, Phó Bí thư Thường trực Huyện ủy"));
        as("tu.bantochuc")
                .does(
                        "Tiếp nhận báo cáo: Huyện ủy Chợ Mới",
                        "Gửi ý kiến",
                        "tiep-nhan-bao-cao",
                        form -> form.choose("Tiếp nhận"));
        chapter("Chợ Mới báo cáo");
    }

    private void provinceDecides() {
        officialsOfDemoAccountsToo(true);
        moveTo(LocalDate.of(2025, 10, 9));
        officialsOfDemoAccountsToo(false);
        moveTo(LocalDate.of(2025, 10, 11));
        as("tu.bantochuc")
                .spoilsAndSends(
                        "Thẩm định đề nghị bằng khen",
                        "Gửi Hội đồng",
                        "tham-dinh-bang-khen",
                        form -> form.selectEverywhere("Không đủ hồ sơ"),
                        form -> form.selectEverywhere("Đủ hồ sơ"));
        as("tu.hoidong").opens("Cho ý kiến của Hội đồng");
        as("tu.hoidong").screenshot("y-kien-hoi-dong");
        onThePhone("tu.hoidong")
                .does("Cho ý kiến của Hội đồng", "Gửi ý kiến", "y-kien-hoi-dong", form -> form.write("Ngày họp", today)
                        .choose("Trình Ban Thường vụ Tỉnh ủy"));
        as("tu.vanphong").does("Ghi kết quả xét tặng bằng khen", "Ghi kết quả", "xet-bang-khen", form -> form.write(
                        "Ngày họp", today)
                .write("Chủ trì (chức vụ)", "Bí thư Tỉnh ủy")
                .choose("Kết thúc hội nghị, chuyển ban hành quyết định"));
        as("tu.vanphong").does("Nhập số, ngày quyết định", "Ban hành quyết định", "quyet-dinh-tinh", form -> form.write(
                        "Số quyết định", "1200-QĐ/TU")
                .write("Ngày quyết định", today)
                .write("Người ký (chức vụ)", "Phó Bí thư Thường trực Tỉnh ủy"));
        as("tu.bantochuc").sendsEmpty("Báo cáo tổng kết toàn tỉnh", "Gửi báo cáo");
        chapter("Tỉnh ủy tặng Bằng khen");
    }

    private void cockpitShowsWhereTheCampaignIs() {
        clock.open("/camunda/app/cockpit/default/#/processes");
        clock.page
                .locator("a[href*=process-definition]")
                .filter(new Locator.FilterOptions().setHasText("Phong trào tại cấp ủy"))
                .first()
                .click();
        assertThat(clock.page.locator(".instance-count").first()).isVisible();
        assertThat(clock.page.locator(".djs-container").first()).containsText("Triển khai tại cấp ủy");
        clock.screenshot("cockpit");
    }

    private void portalSaysSo() {
        clock.open("/phong-trao");
        assertThat(clock.page.getByText("Được tặng Bằng khen").first()).isVisible();
        assertThat(clock.page.getByText("Được tặng Giấy khen").first()).isVisible();
        clock.wholePage("phong-trao");
    }

    /** Those of the sample's stories.csv that are no facts. */
    private void smallStoriesWereTold() {
        assertThat(told("select handed_in_late || ' ' || (date_trunc('day', handed_in_at) = date '2024-12-15')"
                        + " from assessment where unit_code = 'LX-D02-03' and cycle_code = '2024'"))
                .isEqualTo("TRUE TRUE");
        assertThat(told("select returned_times from assessment where unit_code = 'CM-D01-09' and cycle_code = '2024'"))
                .isEqualTo("2");
        assertThat(told("select a.entered_by || ': ' || e.on_behalf_reason from assessment a join event e"
                        + " on e.unit_code = a.unit_code and e.cycle_code = a.cycle_code and e.kind = 'SelfAssess'"
                        + " join document d on d.id = e.on_behalf_document"
                        + " where a.unit_code = 'CM-D02-02' and a.cycle_code = '2023'"))
                .matches("Văn phòng Đảng ủy .*: Chi bộ chưa có tài khoản, gửi bản giấy đã ký\\.");
        assertThat(told("select state from registration where unit_code = 'CM-D01-02'"))
                .isEqualTo("DECLINED");
        assertThat(told("select reason from pilot_shortfall where committee_code = 'LX'"))
                .startsWith("Một chi bộ đang kiện toàn cấp ủy");
    }

    private String told(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }

    private static void approve(TaskForm form, LocalDate day, String number, String signer) {
        form.choose("Phê duyệt")
                .write("Ngày họp Ban Thường vụ", day)
                .write("Số kế hoạch", number)
                .write("Ngày kế hoạch", day)
                .write("Người ký (họ tên, chức vụ)", signer);
    }

    private void approve(TaskForm form, String number, String signer) {
        approve(form, today, number, signer);
    }

    private static void summary(TaskForm form) {
        form.write("I. Kết quả", "Ba kỳ liền được công nhận bốn tốt.")
                .write("II. Công tác lãnh đạo, chỉ đạo", "Cấp ủy lãnh đạo, kiểm tra thường xuyên.")
                .write("III. Ưu điểm, cách làm hay", "Phân công đảng viên theo dõi từng tổ nhân dân.")
                .write("IV. Hạn chế, nguyên nhân", "Sinh hoạt chuyên đề có lúc còn chậm.")
                .write("V. Bài học kinh nghiệm, nhân rộng", "Duy trì nêu gương của bí thư chi bộ.");
    }
}
