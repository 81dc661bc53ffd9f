package vn.bontot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * What does not go its usual way, in a browser: officers take many dossiers at once, cases are reported and concluded, and
 * a committee decides outside its yearly session on a dossier on hold, a late one, and a recognition that is taken back.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:case-walk;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
class CaseWalkIT extends Walk {

    private static final String CAMPAIGN = "2023-2025";
    private static final String LATE = "Chi bộ khóm Thạnh Cau 1 (mẫu)";
    private static final int LATE_MEMBERS = 36;
    private static final String HELD = "Chi bộ khóm Thạnh Cau 3 (mẫu)";
    private static final String SELF_FOUND = "Chi bộ khóm Thạnh Cau 5 (mẫu)";
    private static final String INSPECTION =
            "Ý kiến của Ủy ban Kiểm tra (không có dấu hiệu vi phạm thì ghi rõ “Không có”)";
    private static final String RETURNED = "Chi bộ Quân sự thị trấn Thạnh Cau (mẫu)";
    private static final String RUMOURED = "Chi bộ Trường THCS Thạnh Cau (mẫu)";
    private static final String REVOKED = "Chi bộ Phòng Nội vụ (mẫu)";

    @Test
    void casesAndLateDossiersAreDecided() {
        walks(this::walk);
    }

    private void walk() {
        registrationsAreTakenTogether();
        casesAreTakenUp();
        dossiersAreTakenTogether();
        committeeRecognises();
        heldDossierIsDecided();
        lateDossierIsDecided();
        recognitionIsTakenBack();
    }

    private void registrationsAreTakenTogether() {
        officialsOfDemoAccountsToo(true);
        moveTo(LocalDate.of(2023, 8, 10));
        officialsOfDemoAccountsToo(false);
        moveTo(LocalDate.of(2023, 8, 19));

        Desk office = onThePhone("cm.d01.vanphong");
        new BulkWork(office, jdbc, "ConfirmRegistration")
                .isRefused("Xem trước: xác nhận hồ sơ đã chọn", "Đề nghị chọn ít nhất một hồ sơ.")
                .chooseAll()
                .preview("Xem trước: xác nhận hồ sơ đã chọn", "xu-ly-nhieu-xem-truoc")
                .sendsAndWithdraws("Xác nhận 2 hồ sơ");
        new BulkWork(office, jdbc, "ConfirmRegistration")
                .chooseAll()
                .preview("Xem trước: xác nhận hồ sơ đã chọn", "xu-ly-nhieu-xem-truoc")
                .sends("Xác nhận 2 hồ sơ", 2);
        new BulkWork(as("cm.bantochuc"), jdbc, "AcceptRegistration")
                .chooseAll()
                .preview("Xem trước: tiếp nhận hồ sơ đã chọn", "xu-ly-nhieu-xem-truoc")
                .sends("Tiếp nhận 25 hồ sơ", 25);
        chapter("Đăng ký được tiếp nhận theo danh sách");

        as("cm.bantochuc")
                .does(
                        "Chốt danh sách đăng ký",
                        "Chốt danh sách",
                        "chot-danh-sach",
                        form -> form.tick("Đã rà soát danh sách đăng ký"));
        chapter("Danh sách đăng ký được chốt");
    }

    private void casesAreTakenUp() {
        officialsOfDemoAccountsToo(true);
        moveTo(LocalDate.of(2023, 11, 14));
        officialsOfDemoAccountsToo(false);
        moveTo(LocalDate.of(2023, 12, 16));
        onThePhone("cm.d01.vanphong").reports(CAMPAIGN, RUMOURED, form -> form.select("Kỳ đánh giá", "Năm 2023")
                .write("Số đảng viên vi phạm", 1)
                .choose("Người dân")
                .write("Tóm tắt vụ việc (không ghi họ tên đảng viên)", "Có tin đồn, chưa có căn cứ."));
        as("cm.kiemtra").does("Xem xét, thụ lý: " + RUMOURED, "Gửi ý kiến", "thu-ly-vu-viec", form -> form.choose(
                        "Không thụ lý")
                .write("Lý do (khi không thụ lý)", "Nội dung không có căn cứ."));
        as("cm.kiemtra").does("Xem xét, thụ lý: " + HELD, "Gửi ý kiến", form -> form.choose("Thụ lý"));
        onThePhone("cm.kiemtra").does("Xem xét, thụ lý: " + SELF_FOUND, "Gửi ý kiến", form -> form.choose("Thụ lý"));
        concludes(onThePhone("cm.kiemtra"), SELF_FOUND, "Đúng sự việc", "Tổ chức đảng tự phát hiện");
        as("cm.kiemtra")
                .does(
                        "Xem xét ảnh hưởng đến tiêu chí đoàn kết, kỷ luật: " + SELF_FOUND,
                        "Gửi đề xuất",
                        "xem-xet-anh-huong",
                        form -> form.choose("Chấp nhận, không ảnh hưởng")
                                .write("Lý do", "Chi bộ tự phát hiện, đã khắc phục xong."));
        chapter("Vụ việc được thụ lý, kết luận");
    }

    private void concludes(Desk commission, String unit, String conclusion, String source) {
        commission.does("Kết luận vụ việc: " + unit, "Gửi kết luận", "ket-luan-vu-viec", form -> form.choose(conclusion)
                .choose(source)
                .write("Số đảng viên vi phạm", 1)
                .write("Số văn bản", "15-KL/UBKTHU")
                .write("Ngày kết luận", today));
    }

    private void dossiersAreTakenTogether() {
        new BulkWork(onThePhone("cm.d01.vanphong"), jdbc, "VerifyAssessment")
                .choose(RETURNED)
                .preview("Xem trước: trả lại hồ sơ đã chọn", "xu-ly-nhieu-tra-lai")
                .isRefused(
                        "Trả lại để bổ sung 1 hồ sơ",
                        "Đề nghị nêu nội dung cần bổ sung chung, hoặc nêu riêng cho từng hồ sơ.")
                .write("Nội dung cần bổ sung, chung cho tất cả", "Đề nghị gửi kèm sổ nghị quyết quý IV.")
                .write("Hạn bổ sung", LocalDate.of(2023, 12, 19))
                .sends("Trả lại để bổ sung 1 hồ sơ", 1);
        moveTo(LocalDate.of(2023, 12, 20));
        new BulkWork(onThePhone("cm.d01.vanphong"), jdbc, "VerifyAssessment")
                .chooseAll()
                .preview("Xem trước: xác nhận hồ sơ đã chọn", "xu-ly-nhieu-xem-truoc")
                .isRefused("Xác nhận 7 hồ sơ", "Đề nghị xác nhận đã xem từng hồ sơ có điểm cần lưu ý")
                .hasLookedAtEach()
                .sends("Xác nhận 7 hồ sơ", 7);
        chapter("Hồ sơ được kiểm tra theo danh sách");
    }

    private void committeeRecognises() {
        moveTo(LocalDate.of(2023, 12, 26));
        new BulkWork(as("cm.bantochuc"), jdbc, "AppraiseAssessment")
                .chooseAll()
                .preview("Xem trước: hoàn thành thẩm định hồ sơ đã chọn", "xu-ly-nhieu-xem-truoc")
                .hasLookedAtEach()
                .sends("Hoàn thành thẩm định 25 hồ sơ", 25);
        as("cm.kiemtra")
                .does("Cho ý kiến về dấu hiệu vi phạm", "Gửi ý kiến", form -> form.write(INSPECTION, "Không có"));
        as("cm.vanphong").holdsSession(today, "hoi-nghi-co-ho-so-tam-dung");
        as("cm.bantochuc")
                .does("Thông báo kết quả công nhận", "Gửi thông báo", form -> form.write("Số thông báo", "12-TB/HU")
                        .write("Ngày thông báo", today));
        chapter("Kết quả được công nhận");
    }

    /** The session went on without the branch on which a case was pending. */
    private void heldDossierIsDecided() {
        concludes(as("cm.kiemtra"), HELD, "Không đúng sự việc", "Người dân");
        as("cm.vanphong")
                .does(
                        "Ghi kết quả xét công nhận bổ sung: " + HELD,
                        "Ghi kết quả",
                        "xet-bo-sung",
                        form -> decision(form.choose("Theo đề xuất"), "101-QĐ/HU"));
        unitSays(HELD, "Được công nhận");
        chapter("Hồ sơ tạm dừng được xét bổ sung");
    }

    /** The branch has handed nothing in until the list was fixed. */
    private void lateDossierIsDecided() {
        Desk board = as("cm.bantochuc");
        board.open("/ho-so-khong-nop");
        Locator line = board.page.locator("li.task").filter(new Locator.FilterOptions().setHasText(LATE));
        line.locator("summary").click();
        line.getByLabel("Lý do").fill(" ");
        press(line, "Đưa vào hội nghị bổ sung");
        assertThat(board.page.getByRole(AriaRole.ALERT)).hasText("Đề nghị nêu lý do đưa hồ sơ vào hội nghị bổ sung.");
        board.screenshot("ho-so-khong-nop-tu-choi");
        line.getByLabel("Lý do").fill("Bí thư chi bộ điều trị dài ngày.");
        press(line, "Đưa vào hội nghị bổ sung");
        assertThat(board.page.locator("li.task").filter(new Locator.FilterOptions().setHasText(LATE)))
                .hasCount(0);
        onThePhone("cm.d01.chibo1")
                .does("Tự đánh giá", "Gửi tự đánh giá", form -> selfAssessment(form, LATE_MEMBERS, 8, 2));
        verifies(as("cm.d01.vanphong"), LATE, "kiem-tra-ho-so-nop-muon");
        appraises(as("cm.bantochuc"), LATE, "tham-dinh-ho-so-nop-muon");
        as("cm.vanphong")
                .does(
                        "Ghi kết quả xét bổ sung hồ sơ nộp muộn: " + LATE,
                        "Ghi kết quả",
                        "xet-ho-so-nop-muon",
                        form -> decision(form.choose("Theo đề xuất"), "102-QĐ/HU"));
        unitSays(LATE, "Được công nhận");
        chapter("Hồ sơ nộp muộn được xét");
    }

    private void recognitionIsTakenBack() {
        as("cm.bantochuc").reports(CAMPAIGN, REVOKED, form -> form.select("Kỳ đánh giá", "Năm 2023")
                .write("Số đảng viên vi phạm", 1)
                .choose("Báo chí")
                .write("Tóm tắt vụ việc (không ghi họ tên đảng viên)", "Báo chí nêu việc chi sai nguồn kinh phí."));
        as("cm.kiemtra").does("Xem xét, thụ lý: " + REVOKED, "Gửi ý kiến", form -> form.choose("Thụ lý"));
        concludes(as("cm.kiemtra"), REVOKED, "Đúng sự việc", "Báo chí");
        onThePhone("cm.vanphong")
                .does(
                        "Ghi kết quả xét thu hồi công nhận: " + REVOKED,
                        "Ghi kết quả",
                        "xet-thu-hoi",
                        form -> decision(
                                form.choose("Thu hồi công nhận").write("Lý do", "Vi phạm do báo chí phát hiện."),
                                "103-QĐ/HU"));
        unitSays(REVOKED, "Đã thu hồi");
        chapter("Công nhận được thu hồi");
    }

    private TaskForm decision(TaskForm form, String number) {
        return form.write("Ngày họp", today)
                .write("Chủ trì (chức vụ)", "Bí thư Huyện ủy")
                .write("Số quyết định", number)
                .write("Ngày quyết định", today)
                .write("Người ký (chức vụ)", "Phó Bí thư Thường trực Huyện ủy");
    }

    private void unitSays(String unit, String standing) {
        Desk reader = onThePhone("cm.theodoi");
        reader.open("/tra-cuu?tim=" + unit);
        reader.page.locator("main table a").getByText(unit).click();
        assertThat(reader.page.locator("main .marks li").first()).containsText(standing);
        Accessibility.check(reader.page, "main");
        reader.screenshot("trang-to-chuc");
    }

    private static void press(Locator part, String button) {
        part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }
}
