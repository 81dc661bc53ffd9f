package vn.bontot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** The day of those who only look: all of the province, or one committee; there is nothing that they can do. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:viewers;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
class ViewersIT extends BrowserTest {

    private static final String PROVINCE = "theodoi";
    private static final String COMMITTEE = "cm.theodoi";

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    /** In two committees, one of which has answered. */
    @BeforeAll
    void registersAreOpen() {
        for (String committee : List.of("CM", "LX")) {
            runtime.startProcessInstanceByKey(
                    "registration-round",
                    "2023-2025/" + committee,
                    Map.of("campaignCode", "2023-2025", "committeeCode", committee));
        }
        JobQuery steps = management
                .createJobQuery()
                .processDefinitionKey("registration-round")
                .messages();
        for (List<Job> next = steps.list(); !next.isEmpty(); next = steps.list()) {
            next.forEach(job -> management.executeJob(job.getId()));
        }
        jdbc.sql("update registration set state = 'ACCEPTED', handed_in_at = timestamp '2023-03-20 09:00:00'"
                        + " where committee_code = 'LX'")
                .update();
    }

    @Test
    void theProvincesViewerReadsFiltersSearchesAndTakesTheListAway() throws IOException {
        PortalWindow viewer = new PortalWindow(browser, address(), PROVINCE);
        viewer.looks("theo-doi-viec-cua-toi");
        viewer.follow("Phong trào");
        assertThat(viewer.page.locator("main")).containsText("Thành ủy Long Xuyên");
        viewer.looks("theo-doi-phong-trao");
        viewer.opens("/danh-sach/so-dang-ky", "Sổ đăng ký thi đua");
        viewer.looks("theo-doi-so-dang-ky");

        viewer.field("Cấp ủy").selectOption("LX");
        viewer.field("Sắp xếp theo").selectOption("unit_name");
        viewer.press("Lọc");
        viewer.page
                .locator("table.list thead a")
                .getByText("Tổ chức đảng")
                .first()
                .click();
        viewer.looks("theo-doi-so-dang-ky-long-xuyen");
        sameAsExcel(viewer);

        viewer.opens("/tra-cuu", "Tra cứu");
        viewer.write("Tên (không cần dấu) hoặc mã", "khom thanh cau 1");
        viewer.press("Tìm");
        viewer.looks("theo-doi-tra-cuu");
        viewer.follow("Chi bộ khóm Thạnh Cau 1 (mẫu)");
        assertThat(viewer.page.locator("main h1")).hasText("Chi bộ khóm Thạnh Cau 1 (mẫu)");
        viewer.looks("theo-doi-don-vi");
        viewer.close();
    }

    @Test
    void aCommitteesViewerSeesNoOtherCommittee() {
        PortalWindow viewer = new PortalWindow(browser, address(), COMMITTEE);
        viewer.looks("theo-doi-cap-uy-viec-cua-toi");
        viewer.follow("Phong trào");
        assertThat(viewer.page.locator("main h1")).containsText("giai đoạn 2023 – 2025");
        assertThat(viewer.page.locator("main")).not().containsText("Long Xuyên");
        viewer.looks("theo-doi-cap-uy-phong-trao");
        viewer.opens("/danh-sach/so-dang-ky", "Sổ đăng ký thi đua");
        assertThat(viewer.page.locator("table.list td[data-key=committee_name]").allInnerTexts())
                .containsOnly("Huyện ủy Chợ Mới");
        viewer.looks("theo-doi-cap-uy-so-dang-ky");
        viewer.opens("/danh-sach/so-dang-ky?capUy=LX", "Sổ đăng ký thi đua");
        assertThat(viewer.page.locator("main .notice")).hasText("Không có dòng nào phù hợp với điều kiện lọc.");
        viewer.opens("/tra-cuu?tim=long sen", "Tra cứu");
        assertThat(viewer.told()).hasText("Tìm thấy 0 tổ chức đảng trong phạm vi của đồng chí.");
        viewer.looks("theo-doi-cap-uy-tra-cuu");
        viewer.opens("/don-vi/CM-D01-01", "Chi bộ khóm Thạnh Cau 1 (mẫu)");
        viewer.isRefused("/don-vi/LX-D01-01");
        viewer.looks("theo-doi-cap-uy-tu-choi");
        viewer.isRefused("/so-do?toChuc=LX-D01-01");
        viewer.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {PROVINCE, COMMITTEE})
    void viewersHaveNothingToDoAndCannotDoIt(String username) {
        PortalWindow viewer = new PortalWindow(browser, address(), username);
        assertThat(viewer.page.locator("main .lead")).containsText("Hiện nay đồng chí không có việc nào phải làm.");
        viewer.opens("/xu-ly-nhieu", "Xử lý theo danh sách");
        assertThat(viewer.page.getByText("Hiện nay đồng chí không có hồ sơ nào xử lý được theo danh sách."))
                .isVisible();
        viewer.open("/viec/" + taskOf("CM-D01-01"));
        assertThat(viewer.page.locator("main .problems"))
                .hasText("Việc này không thuộc phạm vi được giao của đồng chí.");
        assertThat(viewer.page.locator("form.bontot")).hasCount(0);
        for (String page : List.of(
                "/quan-tri",
                "/quan-tri/tai-khoan",
                "/quan-tri/su-co",
                "/uy-quyen",
                "/camunda/app/cockpit/default/",
                "/camunda/app/admin/default/")) {
            viewer.isRefused(page);
        }
        viewer.open("/camunda/app/tasklist/default/");
        for (String filter : List.of("Việc của tôi", "Việc chung của tổ", "Quá hạn")) {
            viewer.page.locator(".task-filter a").getByText(filter).click();
            assertThat(viewer.page.locator(".task-filter.active")).containsText(filter);
            assertThat(viewer.page.getByText("Không có việc nào.")).isVisible();
            assertThat(viewer.page.locator("ol.tasks-list .task")).hasCount(0);
        }
        viewer.screenshot("theo-doi-danh-sach-viec");
        viewer.close();
    }

    private String taskOf(String unit) {
        return jdbc.sql("select id from desk_task where unit_code = ?")
                .param(unit)
                .query(String.class)
                .single();
    }

    /** The file has the columns of the page and its rows in the same order. */
    private void sameAsExcel(PortalWindow viewer) throws IOException {
        List<String> headings = viewer.page.locator("table.list thead th").allInnerTexts().stream()
                .map(heading -> heading.replaceAll("[ ▲▼]+$", "").strip())
                .toList();
        List<String> units =
                viewer.page.locator("table.list td[data-key=unit_name]").allInnerTexts();
        Download download = viewer.page.waitForDownload(() -> viewer.follow("Tệp Excel"));
        try (InputStream file = download.createReadStream();
                XSSFWorkbook workbook = new XSSFWorkbook(file)) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(cells(sheet.getRow(0))).isEqualTo(headings);
            assertThat(IntStream.rangeClosed(1, units.size())
                            .mapToObj(row -> cells(sheet.getRow(row)).get(1))
                            .toList())
                    .isEqualTo(units);
            assertThat(workbook.getSheetAt(1).getRow(3).getCell(0).getStringCellValue())
                    .isEqualTo("Cấp ủy: Thành ủy Long Xuyên");
        }
    }

    private static List<String> cells(Row row) {
        DataFormatter formatter = new DataFormatter();
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(column -> formatter.formatCellValue(row.getCell(column)))
                .toList();
    }
}
