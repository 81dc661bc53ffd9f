package vn.bontot.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.bontot.bulk.CarryingOut;
import vn.bontot.campaign.CampaignProcess;
import vn.bontot.campaign.CreatingCampaigns;
import vn.bontot.deadlines.CampaignCalendar;
import vn.bontot.deadlines.WorkingDays;
import vn.bontot.desk.Actor;
import vn.bontot.desk.Receipts;
import vn.bontot.desk.Refused;
import vn.bontot.desk.TaskDesk;
import vn.bontot.desk.UnitNotice;
import vn.bontot.desk.UnitNotices;
import vn.bontot.documents.Documents;
import vn.bontot.identity.Posts;
import vn.bontot.identity.Role;
import vn.bontot.organisation.ImportCommand;
import vn.bontot.organisation.Organisations;
import vn.bontot.registration.Review;

/** The pages as their readers get them. The people are those of {@code identity/people.sql}. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:portal;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.generate-unique-process-engine-name=true",
            "camunda.bpm.generate-unique-process-application-name=true"
        })
@AutoConfigureMockMvc
@DirtiesContext
@ActiveProfiles("rehearsal")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PortalPagesTest {

    private static final String BRANCH = "z.bithu";
    private static final String LATE_ENTRY = "assessment/2023-2025/2025/Z-D01-02";
    private static final String OFFICE = "z.vanphong";
    private static final String BOARD = "z.bantochuc";
    private static final String OTHER_BOARD = "z.khac";
    private static final String OWNER = "z.tinh";
    private static final String INSPECTION = "z.kiemtra";
    private static final String ADMINISTRATOR = "z.quantri";
    private static final String VIEWER = "z.khong";
    private static final String BULK = "/xu-ly-nhieu?loai=AcceptRegistration";

    @TestConfiguration
    static class Parts {

        @Bean
        static StatementCount statementCount() {
            return new StatementCount();
        }
    }

    /** The models are walked elsewhere. */
    @MockitoBean
    CampaignProcess process;

    @Autowired
    MockMvc mvc;

    @Autowired
    DataSource data;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StatementCount statements;

    @Autowired
    Organisations organisations;

    @Autowired
    CreatingCampaigns creating;

    @Autowired
    ImportCommand command;

    @Autowired
    Posts posts;

    @Autowired
    TaskDesk desk;

    @Autowired
    Documents documents;

    @Autowired
    CarryingOut carryingOut;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    CampaignCalendar calendar;

    @Autowired
    Receipts receipts;

    @Autowired
    UnitNotices unitNotices;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @TempDir
    Path folder;

    @BeforeAll
    void onlyTheAdministrator() {
        jdbc.sql("insert into account (username, full_name, enabled, simulated, administrator)"
                        + " values ('z.quantri', 'Quản trị', true, false, true)")
                .update();
    }

    @Test
    @Order(1)
    void emptyProductSaysSo() throws Exception {
        assertThat(page(ADMINISTRATOR, "/").getContentAsString()).contains("không có việc nào");
        assertThat(page(ADMINISTRATOR, "/phong-trao").getContentAsString()).contains("Chưa có phong trào thi đua nào");
        assertThat(page(ADMINISTRATOR, "/gioi-thieu").getContentAsString())
                .contains("theo nội dung công bố trên báo chí");
    }

    @Test
    @Order(2)
    void faultyFileIsListedWholeAndNothingIsStored() throws Exception {
        String csv = "code,name,type,parent,members\nP,Tỉnh ủy,PROVINCE,,\nC,,COMMITTEE,P,\nB,Chi bộ,BRANCH,X,abc\n";
        MockHttpServletResponse answer = upload("/quan-tri/to-chuc-dang", csv);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains(
                        "<td data-label=\"Dòng\">3</td><td data-label=\"Cột\">name</td>",
                        "<td data-label=\"Dòng\">4</td><td data-label=\"Cột\">members</td>",
                        "abc");
        assertThat(organisations.isEmpty()).isTrue();

        Path file = folder.resolve("any-name.csv");
        Files.writeString(file, csv);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int code = command.run(
                new String[] {file.toString()}, System.out, new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(code).isEqualTo(2);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("organisations.csv:3 name=\"\"", "organisations.csv:4 members=\"abc\"");
        assertThat(command.run(new String[] {"khong-co.csv"}, System.out, new PrintStream(printed)))
                .isEqualTo(2);
        assertThat(organisations.isEmpty()).isTrue();
    }

    @Test
    @Order(3)
    void goodFileIsTakenOnce() throws Exception {
        String csv = "code,name,type,parent,members\nP,Tỉnh ủy,PROVINCE,,\n";
        assertThat(upload("/quan-tri/to-chuc-dang", csv).getStatus()).isEqualTo(302);
        MockHttpServletResponse again = upload("/quan-tri/to-chuc-dang", csv);
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString()).contains("Hệ thống đã có tổ chức đảng");
        jdbc.sql("delete from organisation").update();
        jdbc.sql("delete from account").update();
        run("identity/people.sql");
        jdbc.sql("update account set enabled = true where username = 'z.khong'").update();
        posts.give(VIEWER, Role.VIEWER, "Z", LocalDate.of(2020, 1, 1));
    }

    @Test
    @Order(4)
    void campaignIsCreatedFromItsFileOrRefusedWithReasons() throws Exception {
        assertThat(campaign("{ nicht").getContentAsString()).contains("Tệp không phải JSON: sai ở dòng 1");
        assertThat(campaign("{\"code\": \"a b\", \"farbe\": 1}").getContentAsString())
                .contains("“farbe”");
        assertThat(campaign("{\"code\": \"X\", \"parameters\": {\"colour\": \"red\"}}")
                        .getContentAsString())
                .contains("Thiếu mục “name”", "Thiếu mục “calendar”", "Thiếu mục “cycles”", "Tham số “colour”");
        String sample =
                new ClassPathResource("sample/an-giang-2023/campaign.json").getContentAsString(StandardCharsets.UTF_8);
        assertThat(campaign(sample.replace("\"name\": \"registrationDue\"", "\"name\": \"other\""))
                        .getContentAsString())
                .contains("thiếu ngày “registrationDue”", "không có mốc này");
        assertThat(campaign(sample).getStatus()).isEqualTo(302);
        assertThat(campaign(sample).getContentAsString()).contains("Đã có phong trào thi đua mã “2023-2025”");
        String start = "/quan-tri/phong-trao/2023-2025/bat-dau";
        assertThat(send(ADMINISTRATOR, start).getStatus()).isEqualTo(302);
        assertThat(page(ADMINISTRATOR, "/quan-tri/phong-trao").getContentAsString())
                .contains("Đã bắt đầu")
                .doesNotContain("/bat-dau");
        run("portal/standings.sql");
    }

    @Test
    @Order(5)
    void administrationIsForAdministratorsOnly() throws Exception {
        for (String username : new String[] {BRANCH, BOARD, VIEWER}) {
            assertThat(page(username, "/quan-tri").getStatus()).as(username).isEqualTo(403);
            assertThat(send(username, "/quan-tri/phong-trao/2023-2025/bat-dau").getStatus())
                    .isEqualTo(403);
            assertThat(page(username, "/").getContentAsString()).doesNotContain("/quan-tri");
        }
    }

    @Test
    @Order(5)
    void specialDaysAreKeptByTheAdministrator() throws Exception {
        String path = "/quan-tri/ngay-nghi";
        assertThat(page(BOARD, path).getStatus()).isEqualTo(403);
        assertThat(page(ADMINISTRATOR, path).getContentAsString())
                .contains("Tết Nguyên đán Ất Tỵ", "8726/VPCP-KGVX", "Làm bù ngày 29/4/2024", "Cần đối chiếu");
        String tet = "?tuNgay=2027-02-05&denNgay=2027-02-11&loai=OFF&ten=Tết 2027&canCu=Văn bản 1";
        assertThat(send(ADMINISTRATOR, path + tet).getStatus()).isEqualTo(302);
        assertThat(workingDays.isWorkingDay(LocalDate.of(2027, 2, 8))).isFalse();
        MockHttpServletResponse twice = send(ADMINISTRATOR, path + tet);
        assertThat(twice.getStatus()).isEqualTo(422);
        assertThat(twice.getContentAsString()).contains("Trùng với “Tết 2027” (05/02/2027 – 11/02/2027).");
        String one = path + "/"
                + jdbc.sql("select id from special_day where name = 'Tết 2027'")
                        .query(Long.class)
                        .single();
        assertThat(send(ADMINISTRATOR, one + "/ket-thuc?denNgay=2027-02-05").getStatus())
                .isEqualTo(302);
        assertThat(workingDays.isWorkingDay(LocalDate.of(2027, 2, 8))).isFalse();
        send(ADMINISTRATOR, one + "/ket-thuc?denNgay=2027-02-05&lyDo=Văn bản 2");
        assertThat(workingDays.isWorkingDay(LocalDate.of(2027, 2, 5))).isFalse();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2027, 2, 8))).isTrue();
        assertThat(page(ADMINISTRATOR, path).getContentAsString())
                .contains("Đã bỏ hoặc thay", "05/02/2027 – 11/02/2027", "Văn bản 2");
        MockHttpServletResponse faulty = upload(
                path + "/tep", "first,last,kind,name,source\n2027-02-30,x,OFF,A,B\n2027-05-01,2027-05-01,OFF,A,B\n");
        assertThat(faulty.getStatus()).isEqualTo(422);
        assertThat(faulty.getContentAsString())
                .contains(
                        "<td data-label=\"Dòng\">2</td><td data-label=\"Cột\">first</td>",
                        "<td data-label=\"Dòng\">2</td><td data-label=\"Cột\">last</td>");
        assertThat(workingDays.isWorkingDay(LocalDate.of(2027, 5, 3))).isTrue();
        String file = page(ADMINISTRATOR, path + "/tep").getContentAsString(StandardCharsets.UTF_8);
        assertThat(upload(path + "/tep", file + "2027-05-01,2027-05-03,OFF,01/5,Luật\n")
                        .getStatus())
                .isEqualTo(302);
        assertThat(workingDays.isWorkingDay(LocalDate.of(2027, 5, 3))).isFalse();
        assertThat(jdbc.sql("select count(*) from event where kind = 'SpecialDays'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    @Order(5)
    void secretarySeesOwnWorkOnly() throws Exception {
        assertThat(page(BRANCH, "/").getContentAsString())
                .contains(
                        "trong đó <strong class=\"bad\">1 việc quá hạn</strong>.",
                        "Chi bộ ấp 1, Đảng bộ xã Mẫu",
                        "/viec/self-Z-D01-01/nhan",
                        "13/12/2024",
                        "<a href=\"/don-vi/Z-D01-01\">Hồ sơ của Chi bộ ấp 1</a>")
                .doesNotContain("Chi bộ ấp 2", "Nhập thay", "Chốt danh sách");
    }

    @Test
    @Order(5)
    void whoHasNothingToDoIsToldWhatComesAndWhoIsAtWork() throws Exception {
        assertThat(page(BOARD, "/").getContentAsString()).doesNotContain("Việc sắp tới");
        jdbc.sql("update calendar_entry set due_on = date '2099-12-30' where name = 'unitSummaryDue'")
                .update();
        jdbc.sql("update calendar_entry set due_on = date '2099-12-31' where name = 'awardSessionDue'")
                .update();
        calendar.forget();
        jdbc.sql("update desk_task set assignee = 'z.phobithu' where id = 'self-Z-D01-01'")
                .update();
        addTask("verify-1", "VerifyAssessment", "Kiểm tra, xác nhận hồ sơ", "grassroots-office", "Z-D01", "Z-D01-01");
        addTask("verify-2", "VerifyAssessment", "Kiểm tra, xác nhận hồ sơ", "grassroots-office", "Z-D01", "Z-D01-02");

        assertThat(page(BRANCH, "/").getContentAsString())
                .contains(
                        "Việc sắp tới",
                        "<dt>Hạn báo cáo tổng kết của chi bộ, đảng bộ cơ sở</dt><dd>trước ngày 31/12/2099</dd>",
                        "Đang chờ Văn phòng – Xây dựng Đảng, đảng ủy cơ sở: Kiểm tra, xác nhận hồ sơ, 1 hồ sơ.")
                .doesNotContain("Hạn họp xét khen thưởng", "việc quá hạn");
        assertThat(page(VIEWER, "/").getContentAsString())
                .contains(
                        "trước ngày 31/12/2099",
                        "<dt>Hạn họp xét khen thưởng</dt><dd>31/12/2099</dd>",
                        "Kiểm tra, xác nhận hồ sơ, 2 hồ sơ.");
        assertThat(page(BOARD, "/?tim=xa mau").getContentAsString())
                .contains(
                        "Đảng bộ xã Mẫu</strong>",
                        "Kiểm tra, xác nhận hồ sơ – Chi bộ ấp 1, Đảng bộ xã Mẫu",
                        "Kiểm tra, xác nhận hồ sơ – Chi bộ ấp 2, Đảng bộ xã Mẫu");

        jdbc.sql("delete from desk_task where id like 'verify-%'").update();
        jdbc.sql("update desk_task set assignee = null where id = 'self-Z-D01-01'")
                .update();
    }

    @Test
    @Order(5)
    void overdueWorkIsCountedWhereThereIsAny() throws Exception {
        jdbc.sql("update desk_task set due_at = null where id = 'self-Z-D01-01'")
                .update();
        assertThat(page(BRANCH, "/").getContentAsString())
                .contains("Đồng chí có <strong>1 việc</strong>.")
                .doesNotContain("việc quá hạn");
        jdbc.sql("update desk_task set due_at = timestamp with time zone '2024-12-13 23:59:59+07:00'"
                        + " where id = 'self-Z-D01-01'")
                .update();
    }

    @Test
    @Order(5)
    void onlyWorkThatOthersCanTakeIsGivenBack() throws Exception {
        jdbc.sql("update desk_task set assignee = :me where id = :id")
                .params(Map.of("me", BRANCH, "id", "self-Z-D01-01"))
                .update();
        jdbc.sql("update desk_task set assignee = :me where id = :id")
                .params(Map.of("me", BOARD, "id", "close-Z"))
                .update();
        assertThat(page(BRANCH, "/").getContentAsString()).contains("Trả về việc chung");
        assertThat(page(BOARD, "/").getContentAsString())
                .contains("Mở việc")
                .doesNotContain("Trả về việc chung", "/xu-ly-nhieu");
        jdbc.sql("update desk_task set assignee = null where id in ('self-Z-D01-01', 'close-Z')")
                .update();
    }

    @Test
    @Order(5)
    void whoOnlyReadsReportsNothing() throws Exception {
        String report = "/vu-viec/2023-2025/bao-cao";
        assertThat(page(BOARD, report).getStatus()).isEqualTo(200);
        assertThat(page(BOARD, "/phong-trao").getContentAsString()).contains(report);
        assertThat(page(BOARD, "/don-vi/Z-D01-01").getContentAsString()).contains(report);
        assertThat(page(VIEWER, report).getStatus()).isEqualTo(403);
        assertThat(page(VIEWER, report + "?donVi=Z-D01-01").getStatus()).isEqualTo(403);
        assertThat(send(VIEWER, report + "?unitCode=Z-D01-01").getStatus()).isEqualTo(403);
        assertThat(page(VIEWER, "/phong-trao").getContentAsString()).doesNotContain(report);
        assertThat(page(VIEWER, "/don-vi/Z-D01-01").getContentAsString()).doesNotContain(report);
    }

    @Test
    @Order(5)
    void pageOfAProblemLeadsBackWhoeverIsSignedIn() throws Exception {
        for (int status : new int[] {403, 404, 500}) {
            assertThat(answer(problem(status).with(user(BRANCH))).getContentAsString())
                    .contains("href=\"/\">Việc của tôi", "href=\"/phong-trao\"", "href=\"/tra-cuu\"");
            assertThat(answer(problem(status)).getContentAsString()).doesNotContain("href=\"/tra-cuu\"");
        }
    }

    private static MockHttpServletRequestBuilder problem(int status) {
        return get("/error")
                .accept(MediaType.TEXT_HTML)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/nowhere")
                .with(request -> {
                    request.setDispatcherType(DispatcherType.ERROR);
                    return request;
                });
    }

    private void addTask(String id, String key, String name, String role, String organisation, String unit) {
        jdbc.sql("insert into desk_task (id, task_key, name, process_id, process_instance_id, role, organisation_code,"
                        + " campaign_code, committee_code, unit_code, cycle_code, created_at) values (?, ?, ?, 'p', 'p', ?, ?,"
                        + " '2023-2025', 'Z', ?, '2024', current_timestamp)")
                .params(id, key, name, role, organisation, unit)
                .update();
    }

    @Test
    @Order(5)
    void boardSeesItsTasksAndThoseItMayEnter() throws Exception {
        assertThat(page(BOARD, "/").getContentAsString())
                .contains("Chốt danh sách đăng ký", "Nhập thay", "Chi bộ ấp 1", "Chi bộ ấp 2", "Đảng bộ xã Mẫu");
        assertThat(page(BOARD, "/?tim=CHI BO AP 2").getContentAsString())
                .contains("Chi bộ ấp 2")
                .doesNotContain("Chi bộ ấp 1");
        assertThat(page(OTHER_BOARD, "/").getContentAsString()).doesNotContain("Chi bộ ấp");
    }

    @Test
    @Order(5)
    void campaignPageCountsWithinTheScope() throws Exception {
        jdbc.sql("update round set kind = 'NONE' where id = 'REGISTRATION/2023-2025/Z'")
                .update();
        assertThat(page(VIEWER, "/phong-trao").getContentAsString())
                .contains("Chưa có trong bảng: 4 tổ chức đảng mà cấp ủy chưa mở đợt đăng ký.");
        jdbc.sql("update round set kind = 'REGISTRATION' where id = 'REGISTRATION/2023-2025/Z'")
                .update();
        assertThat(page(VIEWER, "/phong-trao").getContentAsString())
                .contains(
                        "trước ngày 30/9/2025",
                        "Đăng ký thi đua",
                        "Chốt danh sách đăng ký",
                        "Mỗi tổ chức đảng được đếm một lần")
                .doesNotContain("Giám sát quy trình", "Huyện ủy Khác", "Chưa có trong bảng");
        assertThat(page(ADMINISTRATOR, "/phong-trao").getContentAsString())
                .contains("Giám sát quy trình", "Huyện ủy Khác");
        assertThat(page(BRANCH, "/phong-trao").getContentAsString())
                .contains("Tự đánh giá")
                .doesNotContain("Chốt danh sách đăng ký</", "Chi bộ ấp 2", "Chi bộ Văn phòng");
        assertThat(page(VIEWER, "/phong-trao?ma=khong-co").getStatus()).isEqualTo(404);
    }

    @Test
    @Order(5)
    void documentsAreForThoseWhoSeeTheirOrganisation() throws Exception {
        byte[] pdf = "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);
        String id =
                documents.store("2023-2025", "Z-D01-01", "RegisterUnit", "minutes", "Biên bản họp.pdf", pdf, BRANCH);
        MockHttpServletResponse own = page(BRANCH, "/tai-lieu/" + id);
        assertThat(own.getContentAsByteArray()).isEqualTo(pdf);
        assertThat(own.getContentType()).startsWith("application/pdf");
        assertThat(own.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(own.getHeader("Content-Disposition")).startsWith("inline").contains("filename*=UTF-8''Bi%C3%AAn");
        assertThat(page(VIEWER, "/tai-lieu/" + id).getStatus()).isEqualTo(200);
        assertThat(page(OTHER_BOARD, "/tai-lieu/" + id).getStatus()).isEqualTo(403);
        assertThat(page(BRANCH, "/tai-lieu/khong-co").getStatus()).isEqualTo(404);
        String above = documents.store("2023-2025", "Z", "DraftPlan", "plan", "kh.pdf", pdf, BOARD);
        assertThat(page(BRANCH, "/tai-lieu/" + above).getStatus()).isEqualTo(403);
        byte[] docx = "PK\u0003\u0004[Content_Types].xml word/document.xml".getBytes(StandardCharsets.US_ASCII);
        String word = documents.store("2023-2025", "Z-D01-01", "RegisterUnit", "x", "a.docx", docx, BRANCH);
        assertThat(page(BRANCH, "/tai-lieu/" + word).getHeader("Content-Disposition"))
                .startsWith("attachment");
    }

    @Test
    @Order(5)
    void receiptsAreForTheirSenderAndThoseWhoSeeTheOrganisation() throws Exception {
        long id = receipts.issue(
                desk.find("self-Z-D01-01").orElseThrow(), Actor.of(BRANCH, "Bí thư Chi bộ ấp 1"), true, true);
        String number = receipts.get(id).number();
        String path = "/phieu-tiep-nhan/" + number;
        assertThat(page(BRANCH, path).getContentAsString())
                .contains("<h1>Phiếu tiếp nhận</h1>", number, "Tự đánh giá", "Chi bộ ấp 1", "Bí thư Chi bộ ấp 1")
                .contains("<dd>Năm 2024</dd>", "<dd>Sau hạn (hạn ngày 13/12/2024)</dd>");
        assertThat(page(BRANCH, "/phieu-tiep-nhan").getContentAsString())
                .contains("href=\"" + path, "Chi bộ ấp 1 – Năm 2024", "sau hạn</strong>");
        assertThat(page(BOARD, path).getStatus()).isEqualTo(200);
        assertThat(page(BOARD, "/phieu-tiep-nhan").getContentAsString()).doesNotContain(number);
        assertThat(page(OTHER_BOARD, path).getStatus()).isEqualTo(403);
        assertThat(page(BRANCH, "/phieu-tiep-nhan/2000-000001").getStatus()).isEqualTo(404);
        assertThat(page(BRANCH, "/phieu-tiep-nhan/khong-co").getStatus()).isEqualTo(404);
    }

    @Test
    @Order(5)
    void verdictWhileTypingIsForThoseWhoMayOpenTheForm() throws Exception {
        String path = "/viec/self-Z-D01-01/ket-qua-tam-tinh";
        String fields = "?membersRated=16&membersGood=15&marks[T4.1]=FAIL&minMembersGoodPercentBranch=1";
        assertThat(send(BRANCH, path + fields).getContentAsString())
                .contains("data-verdict=\"4\"", "Chưa đủ số liệu", "kết quả mục T4.2", "Đã nhập 0/4 nội dung")
                .doesNotContain("Toàn đảng bộ", "<html");
        assertThat(send("z.vanphong", "/viec/self-Z-D01/ket-qua-tam-tinh").getContentAsString())
                .contains("data-verdict=\"party\"", "0/2, còn thiếu 2 chi bộ");
        assertThat(send(OTHER_BOARD, path).getStatus()).isEqualTo(403);
        assertThat(send(BRANCH, "/viec/self-Z-D01-02/ket-qua-tam-tinh").getStatus())
                .isEqualTo(403);
        assertThat(send(BRANCH, "/viec/khong-co/ket-qua-tam-tinh").getStatus()).isEqualTo(404);
        assertThat(send(BOARD, "/viec/close-Z/ket-qua-tam-tinh").getStatus()).isEqualTo(404);
    }

    @Test
    @Order(5)
    void dossierIsReadByTheUnitAndThoseAboveIt() throws Exception {
        String path = "/ho-so/2023-2025/2025/Z-D01-01";
        run("portal/dossier.sql");

        assertThat(page(BOARD, path).getContentAsString())
                .contains(
                        "Trình hội nghị",
                        "Lý do: Chưa có kế hoạch năm",
                        "Mục T1.1 không đạt. (“chương trình, kế hoạch công tác năm”)",
                        "Bảng quy tắc phiên bản 1.0, dòng 6");
        assertThat(page(BRANCH, path).getContentAsString())
                .contains("Trình hội nghị", "Tự đánh giá", "Minh chứng")
                .doesNotContain("Chưa có kế hoạch năm", "Thẩm định</th>");
        assertThat(page(OTHER_BOARD, path).getStatus()).isEqualTo(403);
        assertThat(page(BRANCH, "/ho-so/2023-2025/2025/Z-D01-02").getStatus()).isEqualTo(403);
        assertThat(page(BOARD, "/ho-so/2023-2025/2030/Z-D01-01").getStatus()).isEqualTo(404);
    }

    @Test
    @Order(5)
    void listsShowWhatTheirReaderMaySee() throws Exception {
        assertThat(page(BRANCH, "/danh-sach/so-dang-ky").getContentAsString())
                .contains("Sổ đăng ký thi đua", "<strong>1</strong> dòng", "Chi bộ ấp 1", "href=\"/don-vi/Z-D01-01\"")
                .doesNotContain("Chi bộ ấp 2", "Chi bộ Văn phòng");
        assertThat(page(OTHER_BOARD, "/danh-sach/so-dang-ky").getContentAsString())
                .contains("<strong>0</strong> dòng", "Không có dòng nào");
        assertThat(page(BRANCH, "/danh-sach/so-dang-ky?capUy=ZZ").getContentAsString())
                .contains("<strong>0</strong> dòng");
        assertThat(page(VIEWER, "/danh-sach/qua-han?viec=SelfAssess&tim=AP 1").getContentAsString())
                .contains("<strong>1</strong> dòng", "Chi bộ ấp 1")
                .doesNotContain("Đảng bộ xã Mẫu</a>");
        assertThat(page(BRANCH, "/danh-sach/qua-han/ban-in").getContentAsString())
                .contains("CHI BỘ ẤP 1", "ĐẢNG ỦY XÃ MẪU", "ĐẢNG CỘNG SẢN VIỆT NAM", "NGƯỜI LẬP DANH SÁCH")
                .doesNotContain("Chốt danh sách đăng ký");
        for (String nowhere : List.of("/khong-co", "/so-dang-ky?ma=khong-co", "/ho-so?ky=1999", "/khong-co.xlsx")) {
            assertThat(page(VIEWER, "/danh-sach" + nowhere).getStatus())
                    .as(nowhere)
                    .isEqualTo(404);
        }
    }

    @Test
    @Order(5)
    void listIsSortedAndNarrowedByItsAddress() throws Exception {
        String backwards =
                page(VIEWER, "/danh-sach/ho-so?ky=2023&xep=-unit_code").getContentAsString();
        assertThat(backwards.indexOf("/don-vi/Z-D01-02"))
                .isPositive()
                .isLessThan(backwards.indexOf("/don-vi/Z-D01-01"));
        assertThat(backwards)
                .contains("aria-sort=\"descending\"", "ho-so?ma=2023-2025&amp;ky=2023&amp;xep=unit_code\"")
                .contains("/danh-sach/ho-so.xlsx?ma=2023-2025&amp;ky=2023&amp;xep=-unit_code\"");
        assertThat(page(VIEWER, "/danh-sach/ho-so?ky=2023&xep=name;drop&trang=abc")
                        .getContentAsString())
                .contains("<strong>4</strong> dòng")
                .doesNotContain("aria-sort");
        assertThat(page(VIEWER, "/danh-sach/ho-so?ky=2023&loai=BRANCH&trangThai=RECOGNISED")
                        .getContentAsString())
                .contains("<strong>2</strong> dòng", "Bỏ lọc");
    }

    @Test
    @Order(5)
    void telephoneIsForTheDirectSuperiorOnly() throws Exception {
        jdbc.sql("update registration set contact_phone = '0912 000 001' where unit_code = 'Z-D01-01'")
                .update();
        jdbc.sql("update registration set contact_phone = '0912 000 009' where unit_code = 'Z-C01'")
                .update();
        for (String list : List.of("qua-han", "so-dang-ky", "qua-han/ban-in", "so-dang-ky/ban-in")) {
            String path = "/danh-sach/" + list;
            assertThat(page(OFFICE, path).getContentAsString())
                    .as(list)
                    .contains("0912 000 001")
                    .doesNotContain("0912 000 009");
            assertThat(page(BOARD, path).getContentAsString())
                    .as(list)
                    .contains("0912 000 009")
                    .doesNotContain("0912 000 001");
            assertThat(page(VIEWER, path).getContentAsString()).as(list).doesNotContain("0912 000");
            assertThat(page(ADMINISTRATOR, path).getContentAsString()).as(list).doesNotContain("0912 000");
            assertThat(page(BRANCH, path).getContentAsString()).as(list).doesNotContain("0912 000");
        }
        assertThat(page(OFFICE, "/").getContentAsString())
                .contains("Tổ chức đảng cấp dưới quá hạn", "tel:0912000001", "Gọi 0912 000 001");
        assertThat(page(BRANCH, "/").getContentAsString()).doesNotContain("cấp dưới quá hạn");
        assertThat(page(VIEWER, "/phong-trao").getContentAsString()).doesNotContain("0912 000");
    }

    @Test
    @Order(5)
    void everyNumberOpensTheListItCounts() throws Exception {
        Pattern number = Pattern.compile("<a href=\"(/danh-sach/[^\"]+)\">([\\d.]+)</a>");
        for (String username : List.of(BRANCH, VIEWER, ADMINISTRATOR)) {
            Matcher found = number.matcher(page(username, "/phong-trao").getContentAsString());
            int numbers = 0;
            while (found.find()) {
                numbers++;
                String address = found.group(1).replace("&amp;", "&");
                assertThat(page(username, address).getContentAsString())
                        .as(username + " " + address)
                        .contains("Danh sách có <strong>" + found.group(2) + "</strong> dòng");
            }
            assertThat(numbers).as(username).isGreaterThan(5);
        }
    }

    @Test
    @Order(5)
    void excelHoldsTheRowsOfThePage() throws Exception {
        jdbc.sql("update registration set contact_name = '=1+1' where unit_code = 'Z-C01'")
                .update();
        MockHttpServletResponse file = page(BOARD, "/danh-sach/so-dang-ky.xlsx?xep=-unit_code");
        assertThat(file.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("so-dang-ky-");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.getContentAsByteArray()))) {
            XSSFSheet sheet = workbook.getSheet("Danh sách");
            assertThat(texts(sheet.getRow(0)))
                    .containsExactly(
                            "STT",
                            "Tổ chức đảng",
                            "Mã",
                            "Loại hình",
                            "Cấp ủy",
                            "Tình trạng",
                            "Ngày gửi",
                            "Thời hạn nộp",
                            "Người liên hệ",
                            "Điện thoại");
            assertThat(sheet.getLastRowNum()).isEqualTo(4);
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("Z-D01-02");
            assertThat(sheet.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(1);
            Row last = sheet.getRow(4);
            assertThat(last.getCell(1).getStringCellValue()).isEqualTo("Chi bộ Văn phòng");
            assertThat(last.getCell(3).getStringCellValue()).isEqualTo("Chi bộ cơ sở");
            assertThat(last.getCell(5).getStringCellValue()).isEqualTo("Đã tiếp nhận");
            assertThat(last.getCell(8).getCellType()).isEqualTo(CellType.STRING);
            assertThat(last.getCell(8).getStringCellValue()).isEqualTo("=1+1");
            assertThat(workbook.getSheet("Thông tin").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Sổ đăng ký thi đua");
        }
    }

    @Test
    @Order(5)
    void whatWasSentLatelyIsShownWithItsState() throws Exception {
        jdbc.sql(
                        "insert into event (happened_at, actor, actor_name, kind, campaign_code, committee_code, unit_code, text)"
                                + " values (timestamp with time zone '2023-08-10 14:05:00+07:00', 'z.bithu', 'Bí thư',"
                                + " 'RegisterUnit', '2023-2025', 'Z', 'Z-D01-01', 'Đăng ký thi đua')")
                .update();
        assertThat(page(BRANCH, "/").getContentAsString())
                .contains("Đồng chí đã gửi gần đây", "Gửi ngày 10/8/2023", ">Đã tiếp nhận<");
        assertThat(page(OFFICE, "/").getContentAsString()).doesNotContain("Gửi ngày 10/8/2023");
        jdbc.sql("insert into event (happened_at, actor, actor_name, kind, campaign_code, cycle_code, committee_code,"
                        + " unit_code, text) values (timestamp with time zone '2024-08-10 14:05:00+07:00', 'z.khac', 'A',"
                        + " 'AcceptCase', '2023-2025', '2023', 'Z', 'Z-C01', 'Xem xét, thụ lý')")
                .update();
        jdbc.sql(
                        "insert into violation_case (id, campaign_code, cycle_code, committee_code, unit_code, unit_type, kind,"
                                + " member_count, source, summary, anonymous, state, reported_by, reported_by_name, reported_at,"
                                + " conclusion) values ('x', '2023-2025', '2023', 'Z', 'Z-C01', 'GRASSROOTS_BRANCH', 'VIOLATION', 1,"
                                + " 'CITIZEN', 'S', false, 'TAKEN_UP', 'x', 'X', current_timestamp, 'PENDING')")
                .update();
        assertThat(page(OTHER_BOARD, "/").getContentAsString())
                .contains("Xem xét, thụ lý", ">Đã thụ lý, chờ kết luận<")
                .doesNotContain(">Được công nhận<");
        jdbc.sql("delete from violation_case where id = 'x'").update();
        jdbc.sql("delete from event where kind = 'AcceptCase'").update();
    }

    @Test
    @Order(6)
    void unitsPageSaysWhatWasDecidedAndWhy() throws Exception {
        jdbc.sql("update registration set contact_name = 'Bí thư ấp 1', contact_phone = '0123456789'"
                        + " where unit_code = 'Z-D01-01'")
                .update();
        assertThat(page(BOARD, "/don-vi/Z-D01-01").getContentAsString())
                .contains(
                        "Chi bộ ấp 1",
                        "Vướng mắc hiện nay",
                        "Đạt 3 trong bốn nội dung; không đạt:",
                        "Nhiệm vụ chính trị: mục T1.1 không đạt.",
                        "“chương trình, kế hoạch công tác năm”",
                        "Bảng quy tắc “Nhiệm vụ chính trị”, phiên bản 1.0, dòng 6.",
                        "title=\"political-task 1.0:9, Rule_PoliticalTask_AppraisedNotPassed\"",
                        "href=\"/don-vi/Z-D01\"")
                .doesNotContain("0123456789");
        assertThat(page("z.vanphong", "/don-vi/Z-D01-01").getContentAsString()).contains("Bí thư ấp 1", "0123456789");
        assertThat(page(BRANCH, "/don-vi/Z-D01-01").getContentAsString())
                .contains("Trình hội nghị", "Chi bộ ấp 1")
                .doesNotContain("Vướng mắc", "không đạt", "1.0:9", "0123456789", "href=\"/don-vi/Z-D01\"");
        assertThat(page(BRANCH, "/don-vi/Z-D01-02").getStatus()).isEqualTo(403);
        assertThat(page(BRANCH, "/don-vi/Z-D01").getStatus()).isEqualTo(403);
        assertThat(page(OTHER_BOARD, "/don-vi/Z-D01-01").getStatus()).isEqualTo(403);
        assertThat(page(BOARD, "/don-vi/KHONG-CO").getStatus()).isEqualTo(404);
        assertThat(page(BOARD, "/don-vi/Z-D01-01?phongTrao=khong-co").getStatus())
                .isEqualTo(404);
        assertThat(page(BOARD, "/don-vi/Z").getRedirectedUrl()).isEqualTo("/tra-cuu?capUy=Z");
    }

    @Test
    @Order(6)
    void partysPageDrawsItsShareAndWhatBlocksIt() throws Exception {
        run("portal/party.sql");
        partyBeforeItsBranchesAreDecided();
        assertThat(page(BOARD, "/don-vi/Z-D01").getContentAsString())
                .contains(
                        "0/2 chi bộ được công nhận; cần 2; còn thiếu 2 chi bộ.",
                        "Đạt đủ bốn nội dung, nhưng mới có 0/2 chi bộ được công nhận; cần 2, còn thiếu 2 chi bộ.",
                        "href=\"/don-vi/Z-D01-01#ky-2025\"",
                        "trình hội nghị</span><span>; không đạt: Nhiệm vụ chính trị</span>",
                        "không đăng ký</span>");
    }

    @Test
    @Order(6)
    void reportIsAboutAUnitFoundByName() throws Exception {
        assertThat(page(BOARD, "/vu-viec/2023-2025/bao-cao?tim=AP 1").getContentAsString())
                .contains("href=\"/vu-viec/2023-2025/bao-cao?donVi=Z-D01-01\"")
                .doesNotContain("donVi=Z-D01-02", "<form class=\"bontot\"");
        assertThat(page(BOARD, "/vu-viec/2023-2025/bao-cao?tim=khong ai").getContentAsString())
                .contains("Không có tổ chức đảng phù hợp.");
        assertThat(page(BOARD, "/vu-viec/2023-2025/bao-cao?donVi=Z-D01-01").getContentAsString())
                .contains("<h2>Chi bộ ấp 1</h2>", "name=\"unitCode\" value=\"Z-D01-01\"");
        assertThat(page(BRANCH, "/vu-viec/2023-2025/bao-cao").getContentAsString())
                .contains("name=\"unitCode\" value=\"Z-D01-01\"");
        assertThat(page(OTHER_BOARD, "/vu-viec/2023-2025/bao-cao?donVi=Z-D01-01")
                        .getStatus())
                .isEqualTo(403);
        assertThat(page(BOARD, "/vu-viec/2023-2025/bao-cao?donVi=Z").getStatus())
                .isEqualTo(403);
        assertThat(page(BOARD, "/vu-viec/khong-co/bao-cao").getStatus()).isEqualTo(404);
        MockHttpServletResponse refused = answer(multipart("/vu-viec/2023-2025/bao-cao")
                .param("unitCode", "Z-D01-01")
                .with(user(BRANCH))
                .with(csrf()));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("href=\"#problem-summary\"", "id=\"problem-summary\">Đề nghị tóm tắt vụ việc.");
    }

    @Test
    @Order(6)
    void unitThatBrokeItsStreakLearnsWhatStillCounts() throws Exception {
        String dossier = " where cycle_code = '2025' and unit_code = 'Z-D01-01'";
        String path = "/don-vi/Z-D01-01";
        String expected = "kết quả được thông báo trước khi hết ngày\n    <strong>08/9/2025</strong>";
        assertThat(page(BRANCH, path).getContentAsString())
                .contains(expected, "Được công nhận 0/3 kỳ")
                .doesNotContain("không đạt ba năm liền");
        jdbc.sql("update assessment set state = 'DECIDED', recognised = false" + dossier)
                .update();

        String broken = "Kỳ tổng kết năm 2025 (số liệu đến 31/5/2025) không được công nhận";
        assertThat(page(BOARD, path).getContentAsString())
                .contains(
                        "<strong>" + broken + "</strong>",
                        broken
                                + " nên không đạt ba năm liền. Các kỳ còn lại vẫn được đánh giá, xét công nhận riêng từng"
                                + " kỳ. Đạt 3 trong bốn nội dung",
                        "Chưa đủ điều kiện xét khen thưởng. <span>Kỳ tổng kết")
                .doesNotContain("<strong>Không đạt ba năm liền", "class=\"sum unmet\"", expected);

        jdbc.sql("update assessment set state = 'APPRAISED', recognised = null" + dossier)
                .update();
    }

    @Test
    @Order(6)
    void unitThatIsPassedOverForAnAwardLearnsWhy() throws Exception {
        jdbc.sql("insert into award_quota (campaign_code, committee_code, registered, eligible, quota, stage)"
                        + " values ('2023-2025', 'Z', 4, 4, 1, 'ISSUED')")
                .update();
        jdbc.sql("insert into award (campaign_code, committee_code, unit_code, unit_type, position, tied,"
                        + " targets_exceeded, targets_assigned, members_good, members_rated, suggestion, result)"
                        + " values ('2023-2025', 'Z', 'Z-D01-01', 'BRANCH', 1, false, 1, 8, 16, 16, 'NONE', 'NONE')")
                .update();
        jdbc.sql("insert into session (id, kind, campaign_code, cycle_code, organisation_code, state)"
                        + " values ('award/2023-2025/Z', 'AWARD', '2023-2025', '', 'Z', 'ISSUED')")
                .update();
        jdbc.sql("insert into session_item (session_id, unit_code, proposal, outcome) values"
                        + " ('award/2023-2025/Z', 'Z-C01', 'NOMINATED', 'NOMINATED'),"
                        + " ('award/2023-2025/Z', 'Z-D01-01', 'NONE', 'NONE')")
                .update();
        assertThat(page(BRANCH, "/don-vi/Z-D01-01").getContentAsString())
                .contains(
                        "Không khen thưởng lần này",
                        "Hạn mức 1 gồm 1 tổ chức đảng được đề nghị tặng Bằng khen và 0 được tặng Giấy khen.",
                        "Chỉ đảng bộ cơ sở, chi bộ cơ sở thuộc diện đề nghị tặng Bằng khen");
        for (String table : List.of("session_item where session_id", "session where id")) {
            jdbc.sql("delete from " + table + " = 'award/2023-2025/Z'").update();
        }
        for (String table : List.of("award", "award_quota")) {
            jdbc.sql("delete from " + table + " where campaign_code = '2023-2025'")
                    .update();
        }
    }

    private void partyBeforeItsBranchesAreDecided() throws Exception {
        String party = " where cycle_code = '2025' and unit_code = 'Z-D01'";
        String branch = " where cycle_code = '2025' and unit_code = 'Z-D01-01'";
        jdbc.sql("update assessment set state = 'APPRAISED', recognised = null, rating = 'GOOD'" + party)
                .update();
        jdbc.sql("insert into assessment_rule (entry_id, phase, position, decision, version, rule)"
                        + " select 'assessment/2023-2025/2025/Z-D01', phase, position, decision, version, rule"
                        + " from assessment_rule where entry_id = 'assessment/2023-2025/2025/Z-D01-01'")
                .update();
        String list = "/danh-sach/danh-sach-hoi-nghi?ky=2025&loai=GRASSROOTS_COMMITTEE";
        assertThat(page(BOARD, "/don-vi/Z-D01").getContentAsString())
                .contains(
                        "Cần 2/2 chi bộ được công nhận.", "<strong>Quyết định sau khi hội nghị xét các chi bộ</strong>")
                .doesNotContain("0/2", "còn thiếu 2", "Xếp loại đề nghị");
        assertThat(page(BOARD, list + "&deXuat=AFTER_BRANCHES&canThaoLuan=YES").getContentAsString())
                .contains("<strong>1</strong> dòng", ">Quyết định sau phần A</a>", "0/2 đề xuất");

        jdbc.sql("update assessment set rules_recognise = true" + branch).update();
        jdbc.sql("update assessment set branches_total = 1" + party).update();
        assertThat(page(BOARD, "/don-vi/Z-D01").getContentAsString())
                .contains("1/2 chi bộ được đề xuất công nhận; cần 2.");
        assertThat(page(BOARD, list + "&canThaoLuan=NO").getContentAsString())
                .contains("<strong>1</strong> dòng", "1/1 đề xuất");

        String session = "'recognition/2023-2025/2025/Z'";
        jdbc.sql("insert into session (id, kind, campaign_code, cycle_code, organisation_code, state) values ("
                        + session + ", 'RECOGNITION', '2023-2025', '2025', 'Z', 'LIST_FIXED')")
                .update();
        assertThat(page(BOARD, list + "&deXuat=false&canThaoLuan=YES").getContentAsString())
                .contains("<strong>1</strong> dòng", ">0/1<");
        jdbc.sql("delete from session where id = " + session).update();
        jdbc.sql("delete from assessment_rule where entry_id = 'assessment/2023-2025/2025/Z-D01'")
                .update();
        jdbc.sql("update assessment set rules_recognise = false" + branch).update();
        jdbc.sql("update assessment set state = 'DECIDED', recognised = false, rating = null, branches_total = 2"
                        + party)
                .update();
    }

    @Test
    @Order(6)
    void inspectionCommissionsOpinionStandsOverTheSessionListForTheCommitteeAndAbove() throws Exception {
        jdbc.sql("insert into inspection_opinion (round_id, text, given_at) values ('assessment/2023-2025/2025/Z',"
                        + " 'Chi bộ ấp 2 có đơn đang xem xét', timestamp with time zone '2025-07-20 09:30:00+07:00')")
                .update();
        String said = "Ý kiến của Ủy ban Kiểm tra về dấu hiệu vi phạm, Huyện ủy Mẫu (gửi lúc 09:30 ngày 20/7/2025):"
                + " Chi bộ ấp 2 có đơn đang xem xét";
        String list = "/danh-sach/danh-sach-hoi-nghi";
        for (String reader : List.of(BOARD, VIEWER, OWNER, ADMINISTRATOR)) {
            assertThat(page(reader, list + "?ky=2025").getContentAsString())
                    .as(reader)
                    .contains(said);
        }
        assertThat(page(BOARD, list + "/ban-in?ky=2025").getContentAsString()).contains(said);
        for (String reader : List.of(OFFICE, BRANCH, OTHER_BOARD)) {
            for (String form : List.of("", "/ban-in")) {
                assertThat(page(reader, list + form + "?ky=2025").getContentAsString())
                        .as(reader + form)
                        .doesNotContain("Ý kiến của Ủy ban");
            }
        }
        assertThat(page(OWNER, list + "?ky=2025&capUy=ZZ").getContentAsString()).doesNotContain(said);
        assertThat(page(OWNER, list + "?ky=2024").getContentAsString()).doesNotContain(said);
        MockHttpServletResponse file = page(BOARD, list + ".xlsx?ky=2025");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.getContentAsByteArray()))) {
            List<String> notes = new ArrayList<>();
            workbook.getSheet("Thông tin").forEach(row -> notes.addAll(texts(row)));
            assertThat(notes).contains(said);
        }
    }

    @Test
    @Order(6)
    void caseIsShownToEachReaderAsFarAsItIsTheirs() throws Exception {
        run("portal/cases.sql");
        String concluded = "/vu-viec/2023-2025/2025/Z-D01-01/2";
        assertThat(page(INSPECTION, concluded).getContentAsString())
                .contains("Người phản ánh thứ hai", "Sử dụng đất sai mục đích", "7-KL/UBKT", "Đã khắc phục xong");
        assertThat(page(BOARD, concluded).getContentAsString())
                .contains("Sử dụng đất sai mục đích", "Chỉ Ủy ban Kiểm tra được biết người báo cáo")
                .doesNotContain("Người phản ánh");
        assertThat(page("z.vanphong", concluded).getContentAsString())
                .contains("Đúng sự việc")
                .doesNotContain("Người phản ánh", "Sử dụng đất");
        assertThat(page(BRANCH, concluded).getContentAsString())
                .contains("Đúng sự việc", "20/6/2025")
                .doesNotContain("Người phản ánh", "Sử dụng đất", "Đã khắc phục xong");
        assertThat(page("z.phobithu", concluded).getContentAsString())
                .contains("Người phản ánh thứ hai", "Sử dụng đất sai mục đích");
        assertThat(page(OTHER_BOARD, concluded).getStatus()).isEqualTo(403);

        String reported = "/vu-viec/2023-2025/2025/Z-D01-01/1";
        assertThat(page(BOARD, reported).getContentAsString()).contains("Chờ xem xét, thụ lý");
        assertThat(page(BRANCH, reported).getStatus()).isEqualTo(404);
        assertThat(page(BRANCH, "/vu-viec/2023-2025/2025/Z-D01-01/3").getStatus())
                .isEqualTo(404);
        assertThat(page(BOARD, "/don-vi/Z-D01-01").getContentAsString()).contains("href=\"" + concluded + "\"");
        assertThat(page(BRANCH, "/don-vi/Z-D01-01").getContentAsString()).doesNotContain("href=\"" + concluded);
    }

    @Test
    @Order(7)
    void reportersPaperIsForTheInspectionCommission() throws Exception {
        byte[] pdf = "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);
        String paper = documents.store(
                "2023-2025", "Z-D01-01", "ReportViolation", "reportDocument", "don.pdf", pdf, "z.vanphong");
        jdbc.sql("update violation_case set report_document = ? where id = '2023-2025/2025/Z-D01-01/1'")
                .param(paper)
                .update();
        assertThat(page(INSPECTION, "/tai-lieu/" + paper).getStatus()).isEqualTo(200);
        assertThat(page("z.vanphong", "/tai-lieu/" + paper).getStatus()).isEqualTo(200);
        assertThat(page(BOARD, "/tai-lieu/" + paper).getStatus()).isEqualTo(403);
        assertThat(page(BRANCH, "/tai-lieu/" + paper).getStatus()).isEqualTo(403);
    }

    @Test
    @Order(7)
    void unitsAndCasesAreFoundWithinTheScope() throws Exception {
        assertThat(page(BOARD, "/tra-cuu?tim=CHI BO AP 2").getContentAsString())
                .contains("Tìm thấy 1 tổ chức đảng", "Chi bộ ấp 2", "/don-vi/Z-D01-02", "Không đăng ký")
                .doesNotContain("/don-vi/Z-D01-01");
        assertThat(page(BOARD, "/tra-cuu?tim=z-c0").getContentAsString())
                .contains("Tìm thấy 1 tổ chức đảng", "Chi bộ Văn phòng");
        for (String typed : List.of(
                "ẤP \u00a0 2",
                "  mau  2 bo",
                "z d01 02",
                "02 Huyện ủy",
                "Z-D01-02 chi bo",
                "2 z d01 02 chi bo ap huyen uy mau")) {
            assertThat(page(BOARD, "/tra-cuu?tim=" + typed).getContentAsString())
                    .as(typed)
                    .contains("Tìm thấy 1 tổ chức đảng", "/don-vi/Z-D01-02");
        }
        for (String typed :
                List.of("p 2", "%", "_", "!", "'", "\\", "ấp 2 khác", "2 z d01 02 chi bo ap huyen mau uy")) {
            assertThat(page(BOARD, "/tra-cuu?tim={typed}", typed).getContentAsString())
                    .as(typed)
                    .contains("Tìm thấy 0 tổ chức đảng");
        }
        assertThat(page(BOARD, "/?tim=2  chi huyen").getContentAsString())
                .contains("/viec/self-Z-D01-02")
                .doesNotContain("/viec/self-Z-D01-01");
        assertThat(page(BOARD, "/so-do?tim=2 huyen").getContentAsString())
                .contains("Chi bộ ấp 2")
                .doesNotContain("Chi bộ ấp 1");
        assertThat(page(BOARD, "/danh-sach/so-dang-ky?tim=mau ap 2").getContentAsString())
                .contains("Chi bộ ấp 2")
                .doesNotContain("Chi bộ ấp 1");
        assertThat(page(BOARD, "/tra-cuu?loai=BRANCH&tinhTrang=dang-ky:DECLINED")
                        .getContentAsString())
                .contains("Tìm thấy 1 tổ chức đảng", "/don-vi/Z-D01-02");
        assertThat(page(BOARD, "/tra-cuu?tinhTrang=2023:RECOGNISED").getContentAsString())
                .contains("Tìm thấy 4 tổ chức đảng");
        assertThat(page(BRANCH, "/tra-cuu").getContentAsString())
                .contains("Tìm thấy 1 tổ chức đảng", "<td data-label=\"Năm 2023\">Trình hội nghị</td>");
        assertThat(page(BRANCH, "/tra-cuu?tinhTrang=2023:RECOGNISED").getContentAsString())
                .contains("Tìm thấy 0 tổ chức đảng", "Không có kết quả phù hợp");
        assertThat(page(OTHER_BOARD, "/tra-cuu?capUy=Z").getContentAsString()).contains("Tìm thấy 0 tổ chức đảng");
        String backwards = page(BOARD, "/tra-cuu?xep=-ma").getContentAsString();
        assertThat(backwards).contains("aria-sort=\"descending\"");
        assertThat(backwards.indexOf("/don-vi/Z-D01-02")).isBetween(0, backwards.indexOf("/don-vi/Z-D01-01"));
        for (int beyond : new int[] {-5, 2, 999_999, Integer.MAX_VALUE}) {
            assertThat(page(BOARD, "/tra-cuu?xep=ma;drop&trang=" + beyond).getContentAsString())
                    .contains("Tìm thấy 4 tổ chức đảng", "/don-vi/Z-D01-02");
        }

        assertThat(page(BOARD, "/tra-cuu?muc=vu-viec&tim=chi bo ap").getContentAsString())
                .contains("Tìm thấy 2 vụ việc", "/vu-viec/2023-2025/2025/Z-D01-01/1", "Đúng sự việc");
        assertThat(page(BOARD, "/tra-cuu?muc=vu-viec&tinhTrang=REPORTED").getContentAsString())
                .contains("Tìm thấy 1 vụ việc");
        assertThat(page(BRANCH, "/tra-cuu?muc=vu-viec").getContentAsString())
                .contains("Tìm thấy 1 vụ việc")
                .doesNotContain("/Z-D01-01/1\"");
        assertThat(page(OTHER_BOARD, "/tra-cuu?muc=vu-viec").getContentAsString())
                .contains("Tìm thấy 0 vụ việc");
    }

    @Test
    @Order(6)
    void numberOfStatementsDoesNotGrowWithTheRows() throws Exception {
        int few = statements.of(() -> anyPage(BOARD, "/"));
        int fewOnCampaign = statements.of(() -> anyPage(BOARD, "/phong-trao"));
        for (int i = 0; i < 60; i++) {
            jdbc.sql(
                            "insert into desk_task (id, task_key, name, process_id, process_instance_id, role, organisation_code,"
                                    + " campaign_code, committee_code, unit_code, created_at, due_at) values (?, 'T', 'Việc', 'p', 'p',"
                                    + " 'organisation-board', 'Z', '2023-2025', 'Z', 'Z-C01', current_timestamp,"
                                    + " timestamp with time zone '2024-01-01 00:00:00+07:00')")
                    .param("many-" + i)
                    .update();
        }
        int fewAccounts = statements.of(() -> anyPage(ADMINISTRATOR, "/quan-tri/tai-khoan"));
        int fewSubstitutions = statements.of(() -> anyPage(ADMINISTRATOR, "/uy-quyen"));
        for (int i = 0; i < 60; i++) {
            jdbc.sql("insert into account (username, full_name, enabled, simulated) values (?, 'Nhiều', true, false)")
                    .param("many." + i)
                    .update();
            jdbc.sql("insert into post (username, role, organisation_code, valid_from)"
                            + " values (?, 'branch-secretary', 'Z-D01-02', date '2020-01-01')")
                    .param("many." + i)
                    .update();
            jdbc.sql("insert into substitution (username, role, organisation_code, substitute, valid_from, valid_to,"
                            + " document_number, entered_by, entered_by_name, entered_at) values (?, 'branch-secretary',"
                            + " 'Z-D01-02', ?, date '2020-01-01', date '2020-01-02', '1', 'x', 'x', current_timestamp)")
                    .params("many." + i, ADMINISTRATOR)
                    .update();
        }
        assertThat(statements.of(() -> anyPage(ADMINISTRATOR, "/quan-tri/tai-khoan")))
                .isEqualTo(fewAccounts)
                .isLessThan(10);
        assertThat(statements.of(() -> anyPage(ADMINISTRATOR, "/uy-quyen")))
                .isEqualTo(fewSubstitutions)
                .isLessThan(10);
        assertThat(statements.of(() -> anyPage(BOARD, "/"))).isEqualTo(few).isLessThan(25);
        assertThat(statements.of(() -> anyPage(BOARD, "/phong-trao")))
                .isEqualTo(fewOnCampaign)
                .isLessThan(30);
        assertThat(page(BOARD, "/").getContentAsString()).contains("Trang 1/3");
        for (int last : new int[] {3, 4, 999_999}) {
            assertThat(page(BOARD, "/?trang=" + last).getContentAsString()).contains("Trang 3/3");
        }
    }

    @Test
    @Order(7)
    void courseOfAUnitTellsWhatWasDecidedOnItsLists() throws Exception {
        jdbc.sql("update registration set state = 'NOT_REGISTERED' where unit_code = 'Z-D01-02'")
                .update();
        happened("CloseRegister", "Chốt danh sách đăng ký", null, "2023-08-29");
        happened("GiveInspectionOpinion", "Cho ý kiến của Ủy ban Kiểm tra", "2025", "2023-12-26");
        happened("HoldSession", "Xét công nhận", "2023", "2023-12-29");
        jdbc.sql("insert into session (id, kind, campaign_code, cycle_code, organisation_code, state, decision_number)"
                        + " values ('s', 'RECOGNITION', '2023-2025', '2023', 'Z', 'LIST_FIXED', 'Số 7-QĐ/HU')")
                .update();
        jdbc.sql("insert into session_item (session_id, unit_code, proposal, outcome)"
                        + " values ('s', 'Z-D01-01', 'RECOGNISED', 'RECOGNISED')")
                .update();

        assertThat(courseOf(BRANCH, "Z-D01-01"))
                .contains("Chốt danh sách đăng ký – Có trong danh sách", "Cho ý kiến của Ủy ban Kiểm tra")
                .doesNotContain("Hội nghị xét công nhận");
        jdbc.sql("update session set state = 'ISSUED' where id = 's'").update();
        assertThat(courseOf(BRANCH, "Z-D01-01"))
                .containsSubsequence(
                        "29/12/2023",
                        "Hội nghị xét công nhận – Công nhận. Quyết định số 7-QĐ/HU",
                        ", năm 2023",
                        "Huyện ủy Mẫu",
                        "26/12/2023",
                        "29/8/2023",
                        "Có trong danh sách");
        assertThat(courseOf(OFFICE, "Z-D01-02"))
                .contains("Chốt danh sách đăng ký – Không đăng ký trong thời hạn")
                .doesNotContain("Quyết định số 7-QĐ/HU");
        jdbc.sql("delete from session_item").update();
        jdbc.sql("delete from session where id = 's'").update();
        jdbc.sql("delete from event where actor = 'nobody'").update();
        jdbc.sql("update registration set state = 'DECLINED' where unit_code = 'Z-D01-02'")
                .update();
    }

    private void happened(String kind, String text, String cycle, String day) {
        jdbc.sql(
                        "insert into event (happened_at, actor, actor_name, kind, campaign_code, cycle_code, committee_code, text)"
                                + " values (cast(? as timestamp with time zone), 'nobody', 'Ban Tổ chức', ?, '2023-2025', ?, 'Z', ?)")
                .params(day + " 09:00:00+07:00", kind, cycle, text)
                .update();
    }

    private String courseOf(String username, String unit) throws Exception {
        String page = page(username, "/don-vi/" + unit).getContentAsString();
        return page.substring(page.indexOf("id=\"dien-bien\""));
    }

    @Test
    @Order(7)
    void returnedPaperIsMarkedAndNotCalledLate() throws Exception {
        String before = overdueOf(BRANCH);
        jdbc.sql("update registration set state = 'RETURNED', review_note = 'Thiếu biên bản họp',"
                        + " decided_at = timestamp with time zone '2023-08-16 09:00:00+07:00',"
                        + " reviewed_by = 'Văn phòng Đảng ủy xã Mẫu',"
                        + " handed_in_at = timestamp with time zone '2023-08-10 10:00:00+07:00'"
                        + " where unit_code = 'Z-D01-01'")
                .update();
        jdbc.sql("insert into desk_task (id, task_key, name, process_id, process_instance_id, role, organisation_code,"
                        + " campaign_code, committee_code, unit_code, entry_id, created_at, due_at)"
                        + " select 'again', 'RegisterUnit', 'Đăng ký thi đua', 'unit-registration', 'none',"
                        + " 'branch-secretary', unit_code, campaign_code, committee_code, unit_code, entry_id,"
                        + " decided_at, timestamp with time zone '2023-08-15 23:59:59+07:00'"
                        + " from registration where unit_code = 'Z-D01-01'")
                .update();

        assertThat(page(BRANCH, "/").getContentAsString())
                .containsSubsequence("href=\"/viec/again\"", "15/8/2023", "Trả lại để bổ sung");
        assertThat(overdueOf(BRANCH)).isEqualTo(before);
        assertThat(page(BRANCH, "/viec/again").getContentAsString())
                .contains(
                        "lúc 09:00 ngày 16/8/2023 (Văn phòng Đảng ủy xã Mẫu): Thiếu biên bản họp",
                        "10:00 ngày 10/8/2023 (đúng hạn)")
                .doesNotContain("Đã quá hạn", "trước khi hết ngày");
        jdbc.sql("delete from desk_task where id = 'again'").update();
        jdbc.sql(
                        "update registration set state = 'ACCEPTED', review_note = null, decided_at = null, reviewed_by = null,"
                                + " handed_in_at = null where unit_code = 'Z-D01-01'")
                .update();
    }

    private String overdueOf(String username) throws Exception {
        Matcher number = Pattern.compile("(\\d+) việc quá hạn")
                .matcher(page(username, "/").getContentAsString());
        assertThat(number.find()).isTrue();
        return number.group(1);
    }

    @Test
    @Order(7)
    void noticesAreTheReadersOwnAndCountedUntilTheyAreRead() throws Exception {
        addDigest(BOARD, "UNSENT", "close-Z", false);
        addDigest(BRANCH, "SENT", "self-Z-D01-01", true);
        assertThat(page(BOARD, "/").getContentAsString()).contains("aria-label=\"1 chưa đọc\"");
        assertThat(page(BOARD, "/thong-bao").getContentAsString())
                .contains(
                        "Ngày 16/8/2023</strong>: 1 việc",
                        "chưa đọc",
                        "href=\"/viec/close-Z\"",
                        "Hạn hoàn thành: <span>29/8/2023")
                .doesNotContain("self-Z-D01-01", "việc mới");
        assertThat(page(BOARD, "/thong-bao?trang=9999").getContentAsString())
                .contains("Ngày 16/8/2023")
                .doesNotContain("chưa đọc");
        assertThat(page(BRANCH, "/thong-bao").getContentAsString())
                .contains("chưa đọc", "việc mới", "self-Z-D01-01")
                .doesNotContain("close-Z");
        jdbc.sql("delete from reminder_item where task_id = 'self-Z-D01-01'").update();
        assertThat(page(VIEWER, "/thong-bao").getContentAsString()).contains("Chưa có thông báo nào");
    }

    @Test
    @Order(7)
    void decisionsAreToldAtOnceToWhoAnswersForTheUnit() throws Exception {
        assertThat(page(OFFICE, "/").getContentAsString()).doesNotContain("chưa đọc\"");
        unitNotices.tell(List.of(new UnitNotice(
                "2023-2025", "2023", "Z-D01-01", "Kết quả xét công nhận", "Được công nhận “chi bộ bốn tốt”.")));
        assertThat(page(OFFICE, "/").getContentAsString()).contains("aria-label=\"1 chưa đọc\"");
        assertThat(page(OFFICE, "/thong-bao").getContentAsString())
                .contains(
                        "1 kết quả, quyết định",
                        "chưa đọc",
                        "href=\"/don-vi/Z-D01-01?phongTrao=2023-2025#ky-2023\"",
                        "Chi bộ ấp 1 – Năm 2023",
                        "Được công nhận “chi bộ bốn tốt”.");
        assertThat(page(OFFICE, "/thong-bao").getContentAsString()).doesNotContain("chưa đọc");
        assertThat(page(BOARD, "/thong-bao").getContentAsString()).doesNotContain("Được công nhận");
        jdbc.sql("delete from unit_notice").update();
    }

    @Test
    @Order(8)
    void statementsOfNoticesAndMailsDoNotGrowWithTheRows() {
        int notices = statements.of(() -> anyPage(BOARD, "/thong-bao"));
        int mails = statements.of(() -> anyPage(ADMINISTRATOR, "/quan-tri/thu"));
        for (int day = 1; day <= 20; day++) {
            addDigest(BOARD, "2024-03-" + (day < 10 ? "0" : "") + day, "SENT", "close-Z", false);
        }
        assertThat(statements.of(() -> anyPage(BOARD, "/thong-bao"))).isEqualTo(notices);
        assertThat(statements.of(() -> anyPage(ADMINISTRATOR, "/quan-tri/thu"))).isEqualTo(mails);
    }

    @Test
    @Order(9)
    void administratorSeesWhatEverybodyGotAndSendsItAgain() throws Exception {
        jdbc.sql("update reminder_digest set state = 'DEAD', settled_at = current_timestamp, attempts = 7,"
                        + " last_error = '550 no such mailbox' where recipient = 'z.bithu'")
                .update();
        String dead = page(ADMINISTRATOR, "/quan-tri/thu?trangThai=DEAD").getContentAsString();
        assertThat(dead)
                .contains("Chưa khai báo máy chủ thư", "Bí thư Chi bộ ấp 1", "sau 7 lần thử", "550 no such mailbox")
                .doesNotContain("<strong>Ban Tổ chức Huyện ủy Mẫu");
        assertThat(page(ADMINISTRATOR, "/quan-tri/thu?tim=ban to chuc huyen uy mau")
                        .getContentAsString())
                .contains("z.bantochuc – ngày 16/8/2023 – 1 việc")
                .doesNotContain("Bí thư Chi bộ ấp 1");
        long board = jdbc.sql(
                        "select id from reminder_digest where recipient = 'z.bantochuc' and on_day = '2023-08-16'")
                .query(Long.class)
                .single();
        assertThat(page(ADMINISTRATOR, "/quan-tri/thu/" + board).getContentAsString())
                .contains("Chốt danh sách đăng ký", "srcdoc=", "Chờ gửi");
        long branch = jdbc.sql("select id from reminder_digest where recipient = 'z.bithu'")
                .query(Long.class)
                .single();
        assertThat(page(ADMINISTRATOR, "/quan-tri/thu/" + branch).getContentAsString())
                .contains("Máy chủ thư trả lời: 550 no such mailbox", "không còn việc nào để nhắc");
        assertThat(send(ADMINISTRATOR, "/quan-tri/thu/" + branch + "/gui-lai").getRedirectedUrl())
                .isEqualTo("/quan-tri/thu/" + branch);
        assertThat(jdbc.sql("select state from reminder_digest where id = ?")
                        .param(branch)
                        .query(String.class)
                        .single())
                .isEqualTo("UNSENT");
        assertThat(page(BOARD, "/quan-tri/thu").getStatus()).isEqualTo(403);
        assertThat(send(BOARD, "/quan-tri/thu/" + branch + "/gui-lai").getStatus())
                .isEqualTo(403);
        assertThat(page(ADMINISTRATOR, "/quan-tri/thu/0").getStatus()).isEqualTo(404);
    }

    @Test
    @Order(9)
    void calendarIsReadByItsSecretAddressUntilThatIsChangedOrWithdrawn() throws Exception {
        assertThat(page(BRANCH, "/lich-ca-nhan").getContentAsString()).contains("Tạo địa chỉ lịch");
        send(BRANCH, "/lich-ca-nhan/dia-chi");
        String first = addressOf(BRANCH);
        String file = file(first);
        assertThat(file.replace("\r\n ", ""))
                .contains(
                        "UID:task.self-Z-D01-01@bontot\r\n",
                        "DTSTART;VALUE=DATE:20241213\r\nDTEND;VALUE=DATE:20241214\r\n",
                        "SUMMARY:Hạn: Tự đánh giá – Chi bộ ấp 1",
                        "URL:http://localhost/viec/self-Z-D01-01")
                .doesNotContain("self-Z-D01-02", "close-Z", "Bí thư", "z.bithu");
        jdbc.sql("update desk_task set due_at = timestamp with time zone '2024-12-20 23:59:59+07:00'"
                        + " where id = 'self-Z-D01-01'")
                .update();
        assertThat(file(first)).containsPattern("UID:task.self-Z-D01-01@bontot\\R.*\\RDTSTART;VALUE=DATE:20241220\\R");

        send(BRANCH, "/lich-ca-nhan/dia-chi");
        String second = addressOf(BRANCH);
        assertThat(second).isNotEqualTo(first);
        assertThat(answer(get(first)).getStatus()).isEqualTo(404);
        jdbc.sql("update account set enabled = false where username = 'z.bithu'")
                .update();
        assertThat(answer(get(second)).getStatus()).isEqualTo(404);
        jdbc.sql("update account set enabled = true where username = 'z.bithu'").update();
        assertThat(answer(get(second)).getStatus()).isEqualTo(200);
        send(BRANCH, "/lich-ca-nhan/thu-hoi");
        assertThat(answer(get(second)).getStatus()).isEqualTo(404);
        assertThat(answer(get("/lich/x.ics")).getStatus()).isEqualTo(404);
        assertThat(answer(get("/lich-ca-nhan")).getRedirectedUrl()).endsWith("/dang-nhap");
    }

    private String addressOf(String username) throws Exception {
        String page = page(username, "/lich-ca-nhan").getContentAsString();
        return page.replaceAll("(?s).*http://localhost(/lich/[^<]+[.]ics).*", "$1");
    }

    /** As a calendar asks: signed in as nobody. */
    private String file(String address) throws Exception {
        MockHttpServletResponse answer = answer(get(address));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        return answer.getContentAsString();
    }

    private void addDigest(String username, String state, String task, boolean opening) {
        addDigest(username, "2023-08-16", state, task, opening);
    }

    /** A digest with one task, told where it has left. */
    private void addDigest(String username, String day, String state, String task, boolean opening) {
        jdbc.sql(
                        "insert into reminder_digest (recipient, on_day, kind, state, created_at, next_attempt_at, settled_at, sent_to)"
                                + " values (?, cast(? as date), 'digest', ?, current_timestamp, current_timestamp, current_timestamp, 'x@example.vn')")
                .params(username, day, state)
                .update();
        jdbc.sql(
                        "insert into reminder_item (digest_id, task_id, task_name, organisation_name, due_at, overdue, late_list,"
                                + " opening, told) select d.id, t.id, t.name, 'Mẫu', t.due_at, false, false, cast(? as boolean),"
                                + " d.state = 'SENT' from desk_task t, reminder_digest d where t.id = ? and d.recipient = ?"
                                + " and d.on_day = cast(? as date)")
                .params(opening, task, username, day)
                .update();
    }

    @Test
    @Order(10)
    void taskIsTakenByOneOfTheGroupAndGivenBack() throws Exception {
        String task = openTask();
        assertThat(send(BRANCH, "/viec/" + task + "/nhan").getRedirectedUrl()).isEqualTo("/viec/" + task);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isEqualTo(BRANCH);
        assertThat(page(BRANCH, "/").getContentAsString()).contains("/viec/" + task + "/tra");
        assertThat(page("z.phobithu", "/").getContentAsString()).doesNotContain(task);
        assertThatThrownBy(() -> desk.claim(task, Actor.of("z.phobithu", "")))
                .isInstanceOf(Refused.class)
                .hasMessage("Việc này vừa được đồng chí khác nhận.");
        assertThatThrownBy(() -> desk.claim(task, Actor.of(BOARD, ""))).hasMessageContaining("phạm vi được giao");
        assertThatThrownBy(() -> desk.release(task, Actor.of("z.phobithu", ""))).isInstanceOf(Refused.class);
        assertThat(send(BRANCH, "/viec/" + task + "/tra").getRedirectedUrl()).isEqualTo("/");
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isNull();
        assertThat(page("z.phobithu", "/").getContentAsString()).contains("/viec/" + task + "/nhan");
        assertThatThrownBy(() -> desk.claim("khong-co", Actor.of(BRANCH, ""))).isInstanceOf(Refused.class);
    }

    @Test
    @Order(10)
    void ofTwoAtOnceOneGetsTheTask() {
        String task = openTask();
        List<String> refusals = Stream.of(BRANCH, "z.phobithu")
                .map(username -> CompletableFuture.supplyAsync(() -> refusal(task, username)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(refusals).containsExactlyInAnyOrder("", "Việc này vừa được đồng chí khác nhận.");
    }

    @Test
    @Order(11)
    void boardBringsADossierThatWasNotHandedInBeforeASupplementarySession() throws Exception {
        lateDossier();
        assertThat(page(BRANCH, "/ho-so-khong-nop").getStatus()).isEqualTo(403);
        assertThat(page(OTHER_BOARD, "/ho-so-khong-nop").getContentAsString())
                .contains("Không có hồ sơ nào.")
                .doesNotContain("Chi bộ ấp 2");
        assertThat(page(BOARD, "/ho-so-khong-nop").getContentAsString()).contains("Chi bộ ấp 2", LATE_ENTRY);
        assertThat(page(BOARD, "/").getContentAsString()).contains("1 hồ sơ không nộp", "href=\"/ho-so-khong-nop\"");
        assertThat(page(OTHER_BOARD, "/").getContentAsString()).doesNotContain("/ho-so-khong-nop");
        assertThat(page(OFFICE, "/").getContentAsString()).doesNotContain("/ho-so-khong-nop");

        assertThat(takeUp(OTHER_BOARD, "Có lý do").getStatus()).isEqualTo(422);
        MockHttpServletResponse without = takeUp(BOARD, " ");
        assertThat(without.getStatus()).isEqualTo(422);
        assertThat(without.getContentAsString()).contains("Đề nghị nêu lý do đưa hồ sơ vào hội nghị bổ sung.");
        assertThat(lateState()).isEqualTo("NOT_SUBMITTED");

        assertThat(takeUp(BOARD, "Bão lũ, chi bộ nộp muộn").getRedirectedUrl()).isEqualTo("/ho-so-khong-nop");
        assertThat(lateState()).isEqualTo("NOT_HANDED_IN");
        assertThat(tasks.createTaskQuery()
                        .processVariableValueEquals("entryId", LATE_ENTRY)
                        .list())
                .extracting(task -> task.getTaskDefinitionKey())
                .containsExactly("UserTask_SelfAssess");
        assertThat(page(BOARD, "/").getContentAsString()).doesNotContain("/ho-so-khong-nop");
        assertThat(takeUp(BOARD, "Lần nữa").getContentAsString()).contains("không còn đưa vào hội nghị bổ sung được");
    }

    @Test
    @Order(9)
    void whatIsToBeLookedAtStandsOnTopAndAChoiceIsCheckedAgain() throws Exception {
        String late = openRegistration("Z-D01-02", true);
        String good = openRegistration("Z-D01-01", false);
        String other = openRegistration("Z-C01", false);

        assertThat(page(BOARD, BULK).getContentAsString())
                .containsSubsequence("Chi bộ ấp 2", "Nộp sau hạn", "Chi bộ Văn phòng", "Chi bộ ấp 1")
                .contains("3 hồ sơ", "tiếp nhận tất cả 2 hồ sơ không có điểm cần lưu ý", "Dự họp 9/10, tán thành 9");
        assertThat(page(BOARD, BULK + "&tim=AP 1&luuY=khong&cap=Z-D01&loaiHinh=BRANCH")
                        .getContentAsString())
                .contains(good)
                .doesNotContain(late, other);
        assertThat(page(BOARD, BULK).getContentAsString())
                .contains("value=\"DISSENT\"", "value=\"DRAFT\"", "Xử lý theo danh sách")
                .doesNotContain("value=\"CASE\"", "value=\"UNMET\"", "value=\"PRELIMINARY\"");
        assertThat(page(BOARD, "/").getContentAsString()).contains("Xử lý theo danh sách");
        assertThat(page(BOARD, BULK + "&luuY=LATE").getContentAsString())
                .contains(late)
                .doesNotContain(good);
        assertThat(page(BOARD, BULK + "&luuY=co&cap=Z").getContentAsString()).contains("Không có hồ sơ nào.");
        assertThat(page(OTHER_BOARD, BULK).getContentAsString()).doesNotContain(good, late);

        assertThat(choose(OTHER_BOARD, "AGREED", good).getRedirectedUrl()).startsWith("/xu-ly-nhieu?loai=");
        assertThat(send(BOARD, BULK + "&hanhDong=AGREED").getRedirectedUrl()).startsWith("/xu-ly-nhieu?loai=");
        assertThat(send(BOARD, BULK + "&tatCa=3").getRedirectedUrl()).startsWith("/xu-ly-nhieu?loai=");
        String all = send(BOARD, BULK + "&tatCa=2").getRedirectedUrl();
        assertThat(page(BOARD, all).getContentAsString())
                .contains("Chi bộ ấp 1", "Chi bộ Văn phòng", "Tiếp nhận 2 hồ sơ", "Tổ chức đảng vào danh sách thi đua.")
                .doesNotContain("Chi bộ ấp 2");
        assertThat(page(OTHER_BOARD, all).getStatus()).isEqualTo(404);
        assertThat(send(OTHER_BOARD, all + "/gui").getStatus()).isEqualTo(404);
        assertThat(send(BOARD, "/xu-ly-nhieu?loai=RegisterUnit&hanhDong=AGREED").getStatus())
                .isEqualTo(404);
    }

    @Test
    @Order(10)
    void anActInBulkIsCarriedOutAfterAWhileUnlessItIsWithdrawn() throws Exception {
        String late = openRegistration("Z-D01-02", true);
        String good = openRegistration("Z-D01-01", false);
        String withdrawn = choose(BOARD, "AGREED", late, good).getRedirectedUrl();
        assertThat(page(BOARD, withdrawn).getContentAsString()).contains("Trong đó 1 hồ sơ có điểm cần lưu ý");
        MockHttpServletResponse unseen = send(BOARD, withdrawn + "/gui");
        assertThat(unseen.getStatus()).isEqualTo(422);
        assertThat(unseen.getContentAsString()).contains("Đề nghị xác nhận đã xem từng hồ sơ có điểm cần lưu ý.");

        assertThat(send(BOARD, withdrawn + "/gui?lookedAt=true").getRedirectedUrl())
                .isEqualTo(withdrawn);
        MockHttpServletResponse queued = page(BOARD, withdrawn);
        assertThat(queued.getContentAsString()).contains("2 hồ sơ chưa được xử lý", "Hủy, không thực hiện</button>");
        assertThat(Integer.parseInt(queued.getHeader("Refresh"))).isBetween(50, 63);
        assertThat(page(BOARD, BULK).getContentAsString()).doesNotContain(good);
        carryingOut.carryOut(() -> false);
        assertThat(send(OTHER_BOARD, withdrawn + "/huy").getStatus()).isEqualTo(404);
        assertThat(send(BOARD, withdrawn + "/huy").getRedirectedUrl()).isEqualTo(withdrawn);
        carryOutNow();
        assertThat(page(BOARD, withdrawn).getContentAsString()).contains("Đã hủy, không thực hiện");
        assertThat(registration("Z-D01-01")).isEqualTo("CONFIRMED null");

        String act = choose(BOARD, "AGREED", late, good).getRedirectedUrl();
        send(BOARD, act + "/gui?lookedAt=true");
        desk.submit(late, new Review(Review.Verdict.REFUSED, "Ngoài phạm vi"), Actor.of(BOARD, BOARD));
        assertThat(jdbc.sql("select text from event where kind = 'AcceptRegistration' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("Tiếp nhận đăng ký – Không tiếp nhận: Ngoài phạm vi");
        carryOutNow();
        carryOutNow();
        assertThat(page(BOARD, act).getContentAsString())
                .contains("1 hồ sơ đã xử lý xong", "1 hồ sơ không thực hiện được")
                .containsSubsequence(
                        "Chi bộ ấp 2", "đã được người khác hoàn thành", "Chi bộ ấp 1", "Đã xong: tiếp nhận");
        assertThat(registration("Z-D01-01")).isEqualTo("ACCEPTED null");
        assertThat(registration("Z-D01-02")).isEqualTo("REFUSED Ngoài phạm vi");
        assertThat(jdbc.sql("select text from event where kind = 'AcceptRegistration' and unit_code = 'Z-D01-01'")
                        .query(String.class)
                        .list())
                .containsExactly("Tiếp nhận đăng ký – Tiếp nhận (xử lý theo danh sách)");
        assertThat(send(BOARD, act + "/huy").getRedirectedUrl()).isEqualTo(act);
        assertThat(page(BOARD, act).getContentAsString()).contains("Đã thực hiện xong");
    }

    @Test
    @Order(11)
    void whatGoesBackInBulkHasItsReasonsAndNothingNewIsOverlooked() throws Exception {
        String one = openRegistration("Z-D01-01", false);
        String other = openRegistration("Z-D01-02", false);
        String back = choose(BOARD, "RETURNED", one, other).getRedirectedUrl();
        assertThat(send(BOARD, back + "/gui?reasons[" + one + "]=Riêng").getContentAsString())
                .contains("Đề nghị nêu nội dung cần bổ sung chung, hoặc nêu riêng cho từng hồ sơ.", "value=\"Riêng\"");
        send(BOARD, back + "/gui?reason=Chung&reasons[" + one + "]=Riêng&reasons[khac]=Khác");
        carryOutNow();
        assertThat(registration("Z-D01-01")).isEqualTo("RETURNED Chung\nRiêng");
        assertThat(registration("Z-D01-02")).isEqualTo("RETURNED Chung");

        String changing = openRegistration("Z-D01-01", false);
        jdbc.sql("delete from event where kind = 'RegisterUnit'").update();
        String act = choose(BOARD, "AGREED", changing).getRedirectedUrl();
        send(BOARD, act + "/gui");
        jdbc.sql("update registration set handed_in_late = true where unit_code = 'Z-D01-01'")
                .update();
        carryOutNow();
        assertThat(page(BOARD, act).getContentAsString())
                .contains("hồ sơ có thêm điểm cần lưu ý: Nộp sau hạn", "0 hồ sơ đã xử lý xong");
        assertThat(registration("Z-D01-01")).isEqualTo("CONFIRMED null");
    }

    @Test
    @Order(12)
    void listForWorkInBulkTakesAsManyStatementsForManyTasks() {
        int few = statements.of(() -> anyPage(BOARD, BULK));
        jdbc.sql(
                        "insert into desk_task (id, task_key, name, process_id, process_instance_id, role, organisation_code,"
                                + " campaign_code, committee_code, unit_code, entry_id, created_at) select 'bulk-' || many.x, task_key,"
                                + " name, process_id, process_instance_id, role, organisation_code, campaign_code, committee_code,"
                                + " unit_code, entry_id, created_at from desk_task cross join (select distinct id as x from desk_task)"
                                + " many where desk_task.id = (select max(id) from desk_task where task_key = 'AcceptRegistration')")
                .update();
        assertThat(statements.of(() -> anyPage(BOARD, BULK))).isEqualTo(few).isLessThan(12);
    }

    /** The unit has registered; nothing to look at unless it was late. */
    private String openRegistration(String unit, boolean late) {
        String pledge = documents.store(
                "2023-2025",
                unit,
                "RegisterUnit",
                "pledge",
                "a.pdf",
                "%PDF-1.4".getBytes(StandardCharsets.US_ASCII),
                unit);
        jdbc.sql("update registration set state = 'CONFIRMED', review_note = null, members_total = 10,"
                        + " members_present = 9, members_in_favour = 9, handed_in_at = current_timestamp,"
                        + " handed_in_late = ?, pledge_document = ? where unit_code = ?")
                .params(late, pledge, unit)
                .update();
        jdbc.sql("delete from desk_task where task_key = 'AcceptRegistration' and unit_code = ?")
                .param(unit)
                .update();
        repository
                .createDeployment()
                .addClasspathResource("portal/accept.bpmn")
                .enableDuplicateFiltering(true)
                .deploy();
        String instance = runtime.startProcessInstanceByKey(
                        "accept",
                        Map.of(
                                "campaignCode",
                                "2023-2025",
                                "committeeCode",
                                "Z",
                                "unitCode",
                                unit,
                                "entryId",
                                jdbc.sql("select entry_id from registration where unit_code = ?")
                                        .param(unit)
                                        .query(String.class)
                                        .single(),
                                "unitType",
                                "BRANCH"))
                .getId();
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    private String registration(String unit) {
        return jdbc.sql("select state || ' ' || coalesce(review_note, 'null') from registration where unit_code = ?")
                .param(unit)
                .query(String.class)
                .single();
    }

    private MockHttpServletResponse choose(String username, String verdict, String... ids) throws Exception {
        return answer(post("/xu-ly-nhieu")
                .param("loai", "AcceptRegistration")
                .param("hanhDong", verdict)
                .param("viec", ids)
                .with(user(username))
                .with(csrf()));
    }

    /** As if the time in which acts can be withdrawn were over. */
    private void carryOutNow() {
        jdbc.sql("update bulk_act set starts_at = current_timestamp where state = 'QUEUED'")
                .update();
        carryingOut.carryOut(() -> false);
    }

    private MockHttpServletResponse takeUp(String username, String reason) throws Exception {
        return answer(multipart("/ho-so-khong-nop")
                .param("entryId", LATE_ENTRY)
                .param("reason", reason)
                .with(user(username))
                .with(csrf()));
    }

    @Test
    @Order(10)
    void ownersBoardMovesADateAfterHavingSeenWhatItMoves() throws Exception {
        String path = "/phong-trao/2023-2025/lich";
        assertThat(page(BRANCH, path).getContentAsString())
                .contains("Hạn tự đánh giá", "30/6/2025", "Chưa có lần nào")
                .doesNotContain("/lich/chuyen");
        assertThat(page(BOARD, path + "/chuyen?ky=2025&moc=selfAssessmentDue").getStatus())
                .isEqualTo(403);
        assertThat(send(BOARD, path + "/chuyen").getStatus()).isEqualTo(403);
        assertThat(page(OWNER, path).getContentAsString()).contains("/lich/chuyen?ky=2025&amp;moc=selfAssessmentDue");
        LocalDate due = LocalDate.now().plusYears(2);
        String change = path + "/chuyen?ky=2024&moc=selfAssessmentDue&denNgay=" + due + "&capUy=Z&donVi=Z-D01-01";
        int tasks = jdbc.sql("select count(*) from desk_task where task_key = 'SelfAssess' and cycle_code = '2024'"
                        + " and unit_code = 'Z-D01-01'")
                .query(Integer.class)
                .single();
        assertThat(tasks).isPositive();
        assertThat(page(OWNER, change).getContentAsString())
                .contains("Việc: Tự đánh giá", "13/12/2024", "Mốc này đã qua", "name=\"tuNgay\" value=\"2024-12-13\"");
        assertThat(send(OWNER, change + "&tuNgay=2024-12-13&vanBan=1").getContentAsString())
                .contains("Đề nghị nêu lý do.");
        MockHttpServletResponse done = send(OWNER, change + "&tuNgay=2024-12-13&vanBan=15-CV&lyDo=Mưa lũ");
        assertThat(done.getStatus()).isEqualTo(302);
        assertThat(page(OWNER, done.getRedirectedUrl()).getContentAsString())
                .contains("13/12/2024", "15-CV", "Mưa lũ", "Chi bộ ấp 1", "Ban Tổ chức Tỉnh ủy Mẫu");
        assertThat(send(OWNER, change + "&tuNgay=2024-12-13&vanBan=15-CV&lyDo=Mưa lũ")
                        .getContentAsString())
                .contains("Ngày mới trùng với ngày đang áp dụng");
        assertThat(page(BRANCH, path).getContentAsString()).contains("15-CV", "Chi bộ ấp 1");
        assertThat(jdbc.sql("select count(*) from desk_task where unit_code = 'Z-D01-01' and task_key = 'SelfAssess'"
                                + " and due_at = ?")
                        .param(CampaignCalendar.endOf(due))
                        .query(Integer.class)
                        .single())
                .isEqualTo(tasks);
    }

    @Test
    @Order(9)
    void lastDayIsOnEveryPageOfThoseWhoHaveSomethingDue() throws Exception {
        assertThat(page(BRANCH, "/gioi-thieu").getContentAsString()).doesNotContain("Hôm nay là ngày cuối");
        jdbc.sql("update desk_task set due_at = ? where id = 'self-Z-D01-01'")
                .param(CampaignCalendar.endOf(LocalDate.now()))
                .update();
        assertThat(page(BRANCH, "/gioi-thieu").getContentAsString())
                .contains("Hôm nay là ngày cuối của", "/viec/self-Z-D01-01", "data-seconds-left=", "Còn ")
                .doesNotContain("Danh sách quá hạn của cấp dưới");
        assertThat(page(BRANCH, "/viec/self-Z-D01-01").getContentAsString())
                .contains("gửi sau đó vẫn được nhận và ghi là sau hạn");
        assertThat(page(OTHER_BOARD, "/gioi-thieu").getContentAsString()).doesNotContain("Hôm nay là ngày cuối");
    }

    private String lateState() {
        return jdbc.sql("select state from assessment where entry_id = ?")
                .param(LATE_ENTRY)
                .query(String.class)
                .single();
    }

    /** Z's session of 2025 has sat without the branch. */
    private void lateDossier() {
        String round = "assessment/2023-2025/2025/Z";
        jdbc.sql("insert into round (id, kind, campaign_code, cycle_code, committee_code, opened_at, closed_at)"
                        + " select ?, 'ASSESSMENT', '2023-2025', '2025', 'Z', current_timestamp, current_timestamp"
                        + " where not exists (select 1 from round where id = ?)")
                .params(round, round)
                .update();
        jdbc.sql(
                        "insert into round_entry (id, round_id, campaign_code, cycle_code, committee_code, unit_code, unit_type,"
                                + " is_open, ended_by_round) values (?, ?, '2023-2025', '2025', 'Z', 'Z-D01-02', 'BRANCH', false,"
                                + " true)")
                .params(LATE_ENTRY, round)
                .update();
        jdbc.sql("insert into assessment (entry_id, round_id, campaign_code, cycle_code, committee_code, unit_code,"
                        + " unit_type, state, handed_in_late, returned_times, knockout_lifted, revoked) values (?, ?,"
                        + " '2023-2025', '2025', 'Z', 'Z-D01-02', 'BRANCH', 'NOT_SUBMITTED', false, 0, false, false)")
                .params(LATE_ENTRY, round)
                .update();
        jdbc.sql("insert into session (id, kind, campaign_code, cycle_code, organisation_code, state) values"
                        + " ('recognition/2023-2025/2025/Z', 'RECOGNITION', '2023-2025', '2025', 'Z', 'ISSUED')")
                .update();
    }

    @Test
    @Order(20)
    void sixThousandUnitsInThreeCyclesTakeAsManyStatementsAsSix() {
        List<String> pages = List.of(
                "/phong-trao",
                "/danh-sach/so-dang-ky?xep=handed_in_at&tim=bo",
                "/danh-sach/ty-le-chi-bo?ky=2023",
                "/danh-sach/danh-sach-hoi-nghi?ky=2023",
                "/danh-sach/cong-nhan?ky=2023",
                "/danh-sach/ho-so?ky=2024&trang=2",
                "/danh-sach/bao-cao-tong-ket",
                "/danh-sach/bao-cao-cap-uy",
                "/vu-viec/2023-2025/bao-cao",
                "/danh-sach/khen-thuong",
                "/danh-sach/qua-han",
                "/danh-sach/ho-so.xlsx?ky=2023",
                "/danh-sach/qua-han/ban-in",
                "/tra-cuu?tim=chi bo&xep=-ten",
                "/tra-cuu?tinhTrang=2023:RECOGNISED",
                "/tra-cuu?muc=vu-viec");
        Map<String, Integer> few = new LinkedHashMap<>();
        pages.forEach(path -> few.put(path, statements.of(() -> anyPage(BOARD, path))));
        run("portal/six-thousand-units.sql");
        Map<String, Integer> many = new LinkedHashMap<>();
        pages.forEach(path -> many.put(path, statements.of(() -> anyPage(BOARD, path))));
        assertThat(many).isEqualTo(few);
        assertThat(many.values()).allMatch(number -> number < 30);
        assertThat(jdbc.sql("select count(*) from assessment where committee_code = 'Z'")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(18_000);
    }

    private String refusal(String task, String username) {
        try {
            desk.claim(task, Actor.of(username, username));
            return "";
        } catch (Refused refused) {
            return refused.getMessage();
        }
    }

    private String openTask() {
        repository
                .createDeployment()
                .addClasspathResource("portal/claim.bpmn")
                .enableDuplicateFiltering(true)
                .deploy();
        String instance = runtime.startProcessInstanceByKey(
                        "claim",
                        Map.of(
                                "campaignCode",
                                "2023-2025",
                                "committeeCode",
                                "Z",
                                "unitCode",
                                "Z-D01-01",
                                "unitType",
                                "BRANCH"))
                .getId();
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    private void anyPage(String username, String path) {
        try {
            assertThat(page(username, path).getStatus()).isEqualTo(200);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }

    private MockHttpServletResponse campaign(String json) throws Exception {
        return upload("/quan-tri/phong-trao", json);
    }

    private MockHttpServletResponse upload(String path, String content) throws Exception {
        return answer(multipart(path)
                .file(new MockMultipartFile("tep", "tep", "text/plain", content.getBytes(StandardCharsets.UTF_8)))
                .with(user(ADMINISTRATOR))
                .with(csrf()));
    }

    private MockHttpServletResponse send(String username, String path) throws Exception {
        return answer(post(path).with(user(username)).with(csrf()));
    }

    private MockHttpServletResponse page(String username, String path, Object... values) throws Exception {
        return answer(get(path, values).with(user(username)));
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
        response.setDefaultCharacterEncoding("UTF-8");
        return response;
    }

    private void run(String script) {
        ResourceDatabasePopulator populator = new ResourceDatabasePopulator(new ClassPathResource(script));
        populator.setSqlScriptEncoding("UTF-8");
        populator.execute(data);
    }
}
