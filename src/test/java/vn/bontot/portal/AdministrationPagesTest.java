package vn.bontot.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.FlashMap;
import vn.bontot.desk.Actor;
import vn.bontot.desk.EventLog;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.OpenTasks;
import vn.bontot.desk.TaskAuthority;
import vn.bontot.identity.IdentityTest;
import vn.bontot.identity.Posts;
import vn.bontot.identity.Scope;

/** Accounts, posts and substitutions at the door. */
@IdentityTest
class AdministrationPagesTest {

    private static final String ADMINISTRATOR = "z.quantri";
    private static final String HEADER = "username,fullName,email,phone,role,organisation,validFrom,validTo\n";
    private static final Pattern PASSWORD = Pattern.compile("<dd>([a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4})</dd>");
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    WebApplicationContext application;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Posts posts;

    @Autowired
    Scope scope;

    @Autowired
    TaskAuthority authority;

    @Autowired
    OpenTasks openTasks;

    @Autowired
    EventLog events;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    private MockMvc mvc;
    private String deployment;

    @BeforeEach
    void door() {
        mvc = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void removeTasks() {
        if (deployment != null) {
            repository.deleteDeployment(deployment, true);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/to-chuc-dang",
                "/tai-khoan",
                "/tai-khoan/z.bithu",
                "/tep-tai-khoan",
                "/phong-trao",
                "/su-co"
            })
    void administrationIsForAdministrators(String page) throws Exception {
        assertThat(page(ADMINISTRATOR, "/quan-tri" + page).getStatus()).isEqualTo(200);
        assertThat(page("z.bantochuc", "/quan-tri" + page).getStatus()).isEqualTo(403);
        assertThat(send("z.bantochuc", "/quan-tri" + page).getStatus()).isEqualTo(403);
    }

    @Test
    void everyFaultOfTheFileIsToldAndNothingIsStored() throws Exception {
        MockHttpServletResponse answer = preview(HEADER
                + "z.moi,Mới,sai thư,,branch-secretary,Z-D01-02,2024-01-01,\n"
                + "z.moi,Khác,sai thư,,branch-secretary,Z-C01,31/2/2024,\n"
                + "có dấu,A,,,administrator,Z,2024-01-01,\n"
                + "z.ba,A,,,standing-committee,Z-D01-01,2024-01-01,\n"
                + "z.bon,A,,,viewer,KHONG-CO,2024-05-01,2024-04-01\n"
                + "Z.BITHU,A,,,viewer,Z,,\n"
                + "z.phobithu,Phó bí thư Chi bộ ấp 1,,,branch-secretary,Z-D01-01,2022-01-01,\n");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains(
                        "Đề nghị sửa 11 lỗi",
                        "<td data-label=\"Dòng\">2</td><td data-label=\"Cột\">email</td>",
                        "<td data-label=\"Dòng\">3</td><td data-label=\"Cột\">fullName</td>",
                        "<td data-label=\"Dòng\">3</td><td data-label=\"Cột\">validFrom</td>",
                        "<td data-label=\"Dòng\">4</td><td data-label=\"Cột\">username</td>",
                        "Quyền quản trị không giao bằng tệp",
                        "Vai trò này không có ở chi bộ trực thuộc đảng ủy cơ sở (Chi bộ ấp 1)",
                        "Ngày kết thúc đứng trước ngày bắt đầu",
                        "Không có tổ chức đảng mã này",
                        "Chỉ khác chữ hoa, chữ thường với tài khoản “z.bithu”",
                        "Trùng thời gian với chức trách này từ ngày 01/01/2020")
                .doesNotContain("Thực hiện");
        assertThat(count("account where username in ('z.moi', 'z.ba', 'z.bon')"))
                .isZero();
    }

    @Test
    void fileIsLookedAtThenCarriedOutOnce() throws Exception {
        String csv = HEADER
                + "z.moi,\"Mới, Bí thư\",moi@example.vn,0912,branch-secretary,Z-D01-02,2024-01-01,\n"
                + "z.moi,\"Mới, Bí thư\",moi@example.vn,0912,viewer,Z-D01,2024-01-01,\n"
                + "z.bithu,Bí thư Chi bộ ấp 1,bithu@example.vn,,branch-secretary,Z-D01-01,," + TODAY + "\n"
                + "z.vanphong,Văn phòng Đảng ủy,,,grassroots-office,Z-D01,,\n"
                + "z.khac,Ban Tổ chức Huyện ủy Khác,,,organisation-board,ZZ,,\n";
        String page = preview(csv).getContentAsString();
        assertThat(page)
                .contains(
                        "<dt>Mới</dt><dd>2</dd>",
                        "<dt>Thay đổi</dt><dd>1</dd>",
                        "<dt>Kết thúc</dt><dd>1</dd>",
                        "<dt>Không thay đổi</dt><dd>1</dd>",
                        "Thực hiện 4 thay đổi",
                        "Tạo tài khoản; giao chức trách Cấp ủy chi bộ, Chi bộ ấp 2 từ 01/01/2024")
                .doesNotContain("Huyện ủy Khác");
        assertThat(count("account where username = 'z.moi'"))
                .as("nothing before")
                .isZero();

        List<Integer> answers =
                Stream.of(1, 2).map(click -> CompletableFuture.supplyAsync(() -> carryOut(page))).toList().stream()
                        .map(CompletableFuture::join)
                        .toList();
        assertThat(answers).as("two clicks at once").containsExactlyInAnyOrder(302, 409);

        assertThat(posts.groupsOf("z.moi")).containsExactly("branch-secretary.Z-D01-02", "viewer.Z-D01");
        assertThat(jdbc.sql("select valid_to from post where username = 'z.bithu'")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(TODAY);
        assertThat(jdbc.sql("select full_name from account where username = 'z.vanphong'")
                        .query(String.class)
                        .single())
                .isEqualTo("Văn phòng Đảng ủy");
        assertThat(posts.groupsOf("z.phobithu")).as("not in the file").hasSize(1);
        assertThat(preview(csv).getContentAsString()).contains("Tệp này không thay đổi gì.");
    }

    @Test
    void startPasswordOpensNothingButTheChangeOfIt() throws Exception {
        String slip = send(ADMINISTRATOR, "/quan-tri/tai-khoan/z.bithu/mat-khau-khoi-tao")
                .getContentAsString();
        Matcher password = PASSWORD.matcher(slip);
        assertThat(password.find()).isTrue();
        assertThat(jdbc.sql("select password_hash from account where username = 'z.bithu'")
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt}")
                .doesNotContain(password.group(1));

        MockHttpSession session = signIn("z.bithu", password.group(1));
        assertThat(answer(get("/").session(session)).getRedirectedUrl()).isEqualTo("/mat-khau");
        assertThat(answer(get("/phong-trao").session(session)).getRedirectedUrl())
                .isEqualTo("/mat-khau");
        assertThat(answer(get("/camunda/api/engine/engine").session(session)).getStatus())
                .isEqualTo(403);

        assertThat(change(session, "sai", "mot cau de nho", "mot cau de nho").getContentAsString())
                .contains("Mật khẩu hiện tại không đúng");
        assertThat(change(session, "sai", "ngan", "khac").getContentAsString())
                .contains("Mật khẩu hiện tại không đúng", "for=\"moi\">Mật khẩu có ít nhất", "không giống nhau");
        assertThat(change(session, password.group(1), "z.bithu123456", "z.bithu123456")
                        .getContentAsString())
                .contains("không chứa tên đăng nhập");
        assertThat(change(session, password.group(1), "mot cau de nho", "mot cau khac")
                        .getContentAsString())
                .contains("không giống nhau");
        assertThat(change(session, password.group(1), "mot cau de nho", "mot cau de nho")
                        .getRedirectedUrl())
                .isEqualTo("/");
        assertThat(answer(get("/").session(session)).getStatus()).isEqualTo(200);
    }

    @Test
    void newPasswordEndsTheSessionsOfTheOldOne() throws Exception {
        MockHttpSession session = signIn("z.phobithu", "mat-khau-dung");
        assertThat(answer(get("/").session(session)).getStatus()).isEqualTo(200);
        send(ADMINISTRATOR, "/quan-tri/tai-khoan/z.phobithu/mat-khau-khoi-tao");
        assertThat(answer(get("/").session(session)).getRedirectedUrl()).isEqualTo("/dang-nhap?loi=het-quyen");
    }

    @Test
    void startPasswordEndsByItself() throws Exception {
        Matcher password = PASSWORD.matcher(send(ADMINISTRATOR, "/quan-tri/tai-khoan/z.khac/mat-khau-khoi-tao")
                .getContentAsString());
        assertThat(password.find()).isTrue();
        jdbc.sql("update account set start_password_until = ? where username = 'z.khac'")
                .param(TODAY.minusDays(1))
                .update();
        assertThat(login("z.khac", password.group(1)).getRedirectedUrl()).endsWith("loi=het-han-khoi-tao");
    }

    @Test
    void slipsOfAWholeListAreForThoseWithoutAnOwnPasswordOnly() throws Exception {
        jdbc.sql("update account set password_hash = null where username in ('z.bithu', 'z.khac')")
                .update();
        String slips = send(
                        ADMINISTRATOR,
                        post("/quan-tri/mat-khau-khoi-tao")
                                .param("trangThai", "chua-co-mat-khau")
                                .param("tim", "ap 1"))
                .getContentAsString();
        assertThat(slips).contains("Bí thư Chi bộ ấp 1").doesNotContain("Phó bí thư", "Huyện ủy Khác");
        assertThat(send(ADMINISTRATOR, post("/quan-tri/mat-khau-khoi-tao").param("trangThai", ""))
                        .getRedirectedUrl())
                .isEqualTo("/quan-tri/tai-khoan");
    }

    @Test
    void oneAccountIsMadeLockedAndGivenPosts() throws Exception {
        MockHttpServletRequestBuilder create = post("/quan-tri/tai-khoan")
                .param("ten", "z.le")
                .param("hoTen", "Lê Thị Mẫu")
                .param("thu", "");
        assertThat(send(ADMINISTRATOR, create).getRedirectedUrl()).isEqualTo("/quan-tri/tai-khoan/z.le");
        assertThat(send(
                                ADMINISTRATOR,
                                post("/quan-tri/tai-khoan").param("ten", "Z.LE").param("hoTen", "X"))
                        .getRedirectedUrl())
                .isEqualTo("/quan-tri/tai-khoan#tao");
        assertThat(count("account where lower(username) = 'z.le'")).isOne();

        give("z.le", "standing-committee", "Z-D01-01");
        assertThat(posts.groupsOf("z.le")).as("no such role there").isEmpty();
        give("z.le", "branch-secretary", "Z-D01-01");
        give("z.le", "branch-secretary", "Z-D01-01");
        assertThat(posts.groupsOf("z.le")).containsExactly("branch-secretary.Z-D01-01");
        assertThat(count("post where username = 'z.le'")).isOne();

        MockHttpServletRequestBuilder end = post("/quan-tri/tai-khoan/z.le/chuc-trach/ket-thuc")
                .param("vaiTro", "branch-secretary")
                .param("toChuc", "Z-D01-01")
                .param("tuNgay", TODAY.toString());
        assertThat(page("z.le", "/").getStatus()).isEqualTo(200);
        send(ADMINISTRATOR, end.param("ngayCuoi", TODAY.minusDays(1).toString()));
        assertThat(page("z.le", "/").getRedirectedUrl()).as("at the next click").isEqualTo("/dang-nhap?loi=het-quyen");

        send(ADMINISTRATOR, "/quan-tri/tai-khoan/z.bithu/khoa");
        assertThat(page("z.bithu", "/").getRedirectedUrl()).isEqualTo("/dang-nhap?loi=het-quyen");
        send(ADMINISTRATOR, "/quan-tri/tai-khoan/z.bithu/mo-khoa");
        assertThat(page("z.bithu", "/").getStatus()).isEqualTo(200);
        send(ADMINISTRATOR, "/quan-tri/tai-khoan/z.quantri/khoa");
        assertThat(page(ADMINISTRATOR, "/").getStatus()).as("not oneself").isEqualTo(200);
        assertThat(page(ADMINISTRATOR, "/quan-tri/tai-khoan/khong-co").getStatus())
                .isEqualTo(404);
        assertThat(page(ADMINISTRATOR, "/quan-tri/tai-khoan?tim=CHI BO AP 1").getContentAsString())
                .contains("z.bithu", "z.phobithu")
                .doesNotContain("z.khac");
    }

    @Test
    void whatIsRefusedIsToldBesideItsFieldAndWhatWasTypedStays() throws Exception {
        String page = again(
                "/quan-tri/tai-khoan/z.bithu",
                post("/quan-tri/tai-khoan/z.bithu/chuc-trach")
                        .param("vaiTro", "viewer")
                        .param("toChuc", "Z-D01")
                        .param("tuNgay", "2024-05-01")
                        .param("denNgay", "2024-04-01"));
        assertThat(page)
                .contains(
                        "id=\"problem-denNgay\"",
                        "<details class=\"card\" open",
                        "value=\"viewer\" selected",
                        "value=\"Z-D01\"",
                        "value=\"2024-05-01\"",
                        "value=\"2024-04-01\"");
        assertThat(again(
                        "/quan-tri/tai-khoan",
                        post("/quan-tri/tai-khoan").param("ten", "bí thư").param("hoTen", "Lê Thị Mẫu")))
                .contains("id=\"problem-ten\"", "value=\"Lê Thị Mẫu\"");
        assertThat(again(
                        "/quan-tri/tai-khoan/z.bithu",
                        post("/quan-tri/tai-khoan/z.bithu/thong-tin")
                                .param("hoTen", " ")
                                .param("thu", "moi@example.vn")))
                .contains("id=\"problem-hoTen\"", "value=\"moi@example.vn\"")
                .doesNotContain("<details class=\"card\" open");
        assertThat(send(
                                ADMINISTRATOR,
                                post("/quan-tri/ngay-nghi")
                                        .param("tuNgay", "2030-05-02")
                                        .param("denNgay", "2030-05-01")
                                        .param("ten", "Nghỉ bù")
                                        .param("canCu", "Công văn số 1"))
                        .getContentAsString())
                .contains("id=\"problem-denNgay\"", "value=\"Nghỉ bù\"");
    }

    @Test
    void substituteHasThePostItsTasksAndItsSightWithBothNamesUntilTheLastDay() throws Exception {
        OpenTask task = openTask("organisation-board.Z", "z.bantochuc");
        assertThat(task.assignee()).isEqualTo("z.bantochuc");
        assertThat(authority.holds("z.khac", task)).isFalse();

        assertThat(substitute("z.bantochuc", "z.bantochuc", "z.khac").getStatus())
                .isEqualTo(302);

        assertThat(posts.groupsOf("z.khac")).containsExactly("organisation-board.ZZ", "organisation-board.Z");
        assertThat(openTasks.find(task.id()).orElseThrow().assignee())
                .as("common now")
                .isNull();
        assertThat(tasks.createTaskQuery().taskId(task.id()).singleResult().getAssignee())
                .isNull();
        assertThat(page("z.khac", "/").getContentAsString()).contains("/viec/" + task.id());
        assertThat(scope.covers("z.khac", "Z-D01-01")).isTrue();

        Actor acting = authority.acting(Actor.of("z.khac", "Khác"), task).orElseThrow();
        events.happened("Test", "z-thay", null, "Z", null, acting);
        assertThat(jdbc.sql("select actor || '|' || actor_name || '|' || in_place_of from event where text = 'z-thay'")
                        .query(String.class)
                        .single())
                .isEqualTo("z.khac|Khác thay Ban Tổ chức Huyện ủy Mẫu, theo văn bản số 12-GUQ/HU|z.bantochuc");

        jdbc.sql("update substitution set valid_from = ?, valid_to = ?")
                .params(TODAY.minusDays(3), TODAY.minusDays(1))
                .update();
        assertThat(posts.groupsOf("z.khac")).containsExactly("organisation-board.ZZ");
        assertThat(page("z.khac", "/").getContentAsString()).doesNotContain(task.id());
        assertThat(scope.covers("z.khac", "Z-D01-01")).isFalse();
    }

    @Test
    void substitutionIsEnteredByTheOfficeOfThatOrganisation() throws Exception {
        assertThat(page("z.bithu", "/uy-quyen").getStatus()).isEqualTo(403);
        assertThat(page("z.bithu", "/").getContentAsString()).doesNotContain("/uy-quyen");
        assertThat(page("z.bantochuc", "/uy-quyen").getContentAsString())
                .contains("Bí thư Chi bộ ấp 1", "Văn phòng Đảng ủy xã Mẫu")
                .doesNotContain("Huyện ủy Khác");
        String form = "/uy-quyen/moi?nguoi=z.bithu&vaiTro=branch-secretary&toChuc=Z-D01-01&timNguoi=van phong";
        assertThat(page("z.bantochuc", form).getContentAsString()).contains("value=\"z.vanphong\"");
        assertThat(page("z.khac", form).getStatus())
                .as("another's organisation")
                .isEqualTo(403);
        assertThat(substitute("z.khac", "z.bithu", "z.vanphong").getStatus()).isEqualTo(403);
        assertThat(count("substitution")).isZero();

        assertThat(substitute("z.bantochuc", "z.bithu", "z.bantochuc").getContentAsString())
                .contains("không tự ghi ủy quyền cho mình");
        assertThat(substitute("z.bantochuc", "z.bithu", "z.phobithu").getContentAsString())
                .contains("đang giữ chính chức trách này");
        assertThat(substitute("z.bantochuc", "z.bithu", "").getContentAsString())
                .contains("chọn người được ủy quyền");
        List<Integer> answers = Stream.of("z.bantochuc", ADMINISTRATOR)
                .map(who -> CompletableFuture.supplyAsync(() -> status(who)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).as("two at once").containsExactlyInAnyOrder(302, 422);

        long id = jdbc.sql("select id from substitution").query(Long.class).single();
        assertThat(posts.groupsOf("z.vanphong")).contains("branch-secretary.Z-D01-01");
        send("z.khac", "/uy-quyen/" + id + "/ket-thuc");
        assertThat(posts.groupsOf("z.vanphong")).as("not another's to end").contains("branch-secretary.Z-D01-01");
        send("z.bantochuc", "/uy-quyen/" + id + "/ket-thuc");
        assertThat(posts.groupsOf("z.vanphong")).containsExactly("grassroots-office.Z-D01");
    }

    @Test
    void substituteNeitherPassesThePostOnNorJudgesWhatIsTheirOwn() throws Exception {
        substitute(ADMINISTRATOR, "z.bantochuc", "z.bithu");
        assertThat(page("z.bithu", "/uy-quyen").getStatus())
                .as("not an office of their own")
                .isEqualTo(403);
        OpenTask own = openTask("organisation-board.Z", "z.bantochuc");
        assertThat(authority.holds("z.bithu", about(own, "Z-D01-02"))).isTrue();
        assertThat(authority.holds("z.bithu", about(own, "Z-D01-01")))
                .as("one's own dossier")
                .isFalse();
        assertThat(authority.acting(Actor.of("z.bithu", ""), about(own, "Z-D01-01")))
                .isEmpty();
        assertThat(authority.holds("z.bantochuc", about(own, "Z-D01-01"))).isTrue();
        tasks.setAssignee(own.id(), "z.bantochuc");
        assertThat(page("z.bithu", "/").getContentAsString())
                .as("taken by the one who is substituted")
                .contains("/viec/" + own.id());
        jdbc.sql("update desk_task set unit_code = 'Z-D01-01' where id = ?")
                .param(own.id())
                .update();
        assertThat(page("z.bithu", "/").getContentAsString())
                .as("not to be decided on")
                .doesNotContain(own.id());

        substitute(ADMINISTRATOR, "z.tinh", "z.vanphong");
        OpenTask province = about(own, "Z-D01-02", "ZP");
        assertThat(authority.holds("z.vanphong", province))
                .as("verified by them before")
                .isFalse();
        assertThat(authority.holds("z.vanphong", about(own, "Z-C01", "ZP"))).isTrue();
    }

    @Test
    void diagramShowsWhereTheCaseIsToThoseAboveIt() throws Exception {
        OpenTask task = openTask("organisation-board.Z", "z.bantochuc");
        String path = "/so-do/" + task.processInstanceId();
        String page = page("z.bantochuc", path).getContentAsString();
        assertThat(page)
                .contains("<h1>Quy trình mẫu: ", "Chi bộ Văn phòng", "Đăng ký thi đua", "Đang ở đây", "<svg ")
                .doesNotContain("Tiếp nhận đăng ký</th>");
        assertThat(page(ADMINISTRATOR, path).getStatus()).isEqualTo(200);
        assertThat(page("z.khac", path).getStatus()).isEqualTo(403);
        assertThat(page("z.bithu", path).getStatus()).isEqualTo(403);
        assertThat(page("z.bithu", "/so-do/khong-co").getStatus()).isEqualTo(404);

        assertThat(page("z.bantochuc", "/so-do?tim=van phong").getContentAsString())
                .contains("/so-do?toChuc=Z-C01");
        assertThat(page("z.bantochuc", "/so-do?toChuc=Z-C01").getContentAsString())
                .contains(path);
        assertThat(page("z.khac", "/so-do?tim=van phong").getContentAsString()).doesNotContain("Z-C01");
        assertThat(page("z.khac", "/so-do?toChuc=Z-C01").getStatus()).isEqualTo(403);
    }

    @Test
    void failedJobIsListedAndTriedAgainOnce() throws Exception {
        OpenTask task = openTask("organisation-board.Z", "z.bantochuc");
        jdbc.sql("insert into act_ru_job (id_, rev_, type_, retries_, exception_msg_, process_instance_id_,"
                        + " process_def_id_, suspension_state_, duedate_) select 'z-job', 1, 'message', 0, 'boom <x>',"
                        + " proc_inst_id_, proc_def_id_, 1, timestamp '2099-01-01 00:00:00' from act_ru_execution"
                        + " where id_ = ?")
                .param(task.processInstanceId())
                .update();
        jdbc.sql("update desk_task set role = 'standing-committee' where id = ?")
                .param(task.id())
                .update();
        try {
            assertThat(page(ADMINISTRATOR, "/quan-tri/su-co").getContentAsString())
                    .contains("Chi bộ Văn phòng", "Đã dừng", "boom &lt;x&gt;", "z-job")
                    .contains("Ban Thường vụ, Huyện ủy Mẫu", "1 việc");
            send("z.bantochuc", "/quan-tri/su-co/z-job/thu-lai");
            assertThat(retries()).as("administrators only").isZero();
            send(ADMINISTRATOR, "/quan-tri/su-co/z-job/thu-lai");
            send(ADMINISTRATOR, "/quan-tri/su-co/z-job/thu-lai");
            assertThat(retries()).isOne();
            assertThat(count("event where kind = 'RetryJob' and text like '%z-job'"))
                    .isEqualTo(2);
            jdbc.sql("update act_ru_job set lock_owner_ = 'somebody' where id_ = 'z-job'")
                    .update();
            send(ADMINISTRATOR, "/quan-tri/su-co/z-job/thu-lai");
            assertThat(count("event where kind = 'RetryJob' and text like '%z-job'"))
                    .as("just being tried")
                    .isEqualTo(2);
        } finally {
            jdbc.sql("delete from act_ru_job where id_ = 'z-job'").update();
        }
    }

    private int retries() {
        return jdbc.sql("select retries_ from act_ru_job where id_ = 'z-job'")
                .query(Integer.class)
                .single();
    }

    private int status(String who) {
        try {
            return substitute(who, "z.bithu", "z.vanphong").getStatus();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static OpenTask about(OpenTask task, String unit) {
        return about(task, unit, "Z");
    }

    private static OpenTask about(OpenTask task, String unit, String decides) {
        return new OpenTask(
                task.id(),
                "AppraiseAssessment",
                "",
                "",
                "",
                "organisation-board",
                decides,
                "",
                "Z",
                unit,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private OpenTask openTask(String group, String assignee) {
        deployment = repository
                .createDeployment()
                .addClasspathResource("identity/guarded.bpmn")
                .deploy()
                .getId();
        String instance = runtime.startProcessInstanceByKey(
                        "guarded",
                        Map.of(
                                "group",
                                group,
                                "next",
                                assignee,
                                "campaignCode",
                                "PT",
                                "committeeCode",
                                "Z",
                                "unitCode",
                                "Z-C01",
                                "unitType",
                                "GRASSROOTS_BRANCH"))
                .getId();
        String task = tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        jdbc.sql("update desk_task set role = 'organisation-board', organisation_code = 'Z' where id = ?")
                .param(task)
                .update();
        tasks.setAssignee(task, assignee);
        return openTasks.find(task).orElseThrow();
    }

    private void give(String username, String role, String organisation) throws Exception {
        send(
                ADMINISTRATOR,
                post("/quan-tri/tai-khoan/" + username + "/chuc-trach")
                        .param("vaiTro", role)
                        .param("toChuc", organisation)
                        .param("tuNgay", TODAY.toString())
                        .param("denNgay", ""));
    }

    private MockHttpServletResponse substitute(String who, String holder, String substitute) throws Exception {
        Map<String, String> at = Map.of("z.bithu", "Z-D01-01", "z.bantochuc", "Z", "z.tinh", "ZP");
        return send(
                who,
                post("/uy-quyen")
                        .param("nguoi", holder)
                        .param("vaiTro", holder.equals("z.bithu") ? "branch-secretary" : "organisation-board")
                        .param("toChuc", at.get(holder))
                        .param("nguoiThay", substitute)
                        .param("timNguoi", "z")
                        .param("tuNgay", TODAY.toString())
                        .param("denNgay", TODAY.plusDays(7).toString())
                        .param("vanBan", "12-GUQ/HU"));
    }

    private MockHttpServletResponse preview(String csv) throws Exception {
        return answer(multipart("/quan-tri/tep-tai-khoan/xem-truoc")
                .file(new MockMultipartFile("tep", "accounts.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
                .with(user(ADMINISTRATOR))
                .with(csrf()));
    }

    private int carryOut(String page) {
        try {
            return send(
                            ADMINISTRATOR,
                            post("/quan-tri/tep-tai-khoan")
                                    .param("noiDung", hidden(page, "noiDung"))
                                    .param("dauVet", hidden(page, "dauVet")))
                    .getStatus();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String hidden(String page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    private MockHttpSession signIn(String username, String password) throws Exception {
        MockHttpSession session = new MockHttpSession();
        return (MockHttpSession) mvc.perform(loginForm(username, password).session(session))
                .andReturn()
                .getRequest()
                .getSession();
    }

    private MockHttpServletResponse login(String username, String password) throws Exception {
        return answer(loginForm(username, password));
    }

    private static MockHttpServletRequestBuilder loginForm(String username, String password) {
        return post("/dang-nhap")
                .param("ten", username)
                .param("matKhau", password)
                .with(csrf());
    }

    private MockHttpServletResponse change(MockHttpSession session, String now, String chosen, String repeated)
            throws Exception {
        return answer(post("/mat-khau")
                .session(session)
                .param("hienTai", now)
                .param("moi", chosen)
                .param("nhapLai", repeated)
                .with(csrf()));
    }

    /** The page that a refused form leads to. */
    private String again(String page, MockHttpServletRequestBuilder form) throws Exception {
        FlashMap kept = mvc.perform(form.with(user(ADMINISTRATOR)).with(csrf()))
                .andReturn()
                .getFlashMap();
        return answer(get(page).flashAttrs(kept).with(user(ADMINISTRATOR))).getContentAsString();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private MockHttpServletResponse page(String username, String path) throws Exception {
        return answer(get(path).with(user(username)));
    }

    private MockHttpServletResponse send(String username, String path) throws Exception {
        return send(username, post(path));
    }

    private MockHttpServletResponse send(String username, MockHttpServletRequestBuilder request) throws Exception {
        return answer(request.with(user(username)).with(csrf()));
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
        response.setDefaultCharacterEncoding("UTF-8");
        return response;
    }
}
