package vn.bontot.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import vn.bontot.campaign.CampaignProcess;

/** What only the demo has: the sample from the start, and the control of the clock. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:portal-demo;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.generate-unique-process-engine-name=true",
            "camunda.bpm.generate-unique-process-application-name=true"
        })
@AutoConfigureMockMvc
@DirtiesContext
@ActiveProfiles("demo")
class DemoPagesTest {

    private static final String SECRETARY = "cm.d01.chibo1";

    @TestConfiguration
    static class Parts {

        @Bean
        @Primary
        StillClock stillClock() {
            return new StillClock();
        }
    }

    @MockitoBean
    CampaignProcess process;

    @Autowired
    MockMvc mvc;

    @Autowired
    StillClock clock;

    @Autowired
    DemoLoader loader;

    @Autowired
    JdbcClient jdbc;

    @Test
    void demoIsLoadedOnceHoweverOftenItStarts() {
        int organisations = count("organisation");
        int accounts = count("account");
        assertThat(organisations).isGreaterThan(200);
        loader.run(null);
        assertThat(count("organisation")).isEqualTo(organisations);
        assertThat(count("account")).isEqualTo(accounts);
        assertThat(count("campaign where started_at is not null")).isEqualTo(1);
    }

    @Test
    void everyDemoAccountMovesTheClock() throws Exception {
        assertThat(page(SECRETARY)).contains("20/3/2023", "Sang ngày kế tiếp", "BẢN DÙNG THỬ");
        send("/thoi-gian/ngay-ke-tiep");
        assertThat(clock.day).isEqualTo(LocalDate.of(2023, 3, 21));
        send("/thoi-gian/moc-tiep-theo");
        assertThat(clock.day).isEqualTo(LocalDate.of(2023, 3, 27));
        MockHttpServletResponse back = send("/thoi-gian/den-ngay?ngay=2023-01-01");
        assertThat(back.getStatus()).isEqualTo(302);
        assertThat(clock.target).isNull();
        send("/thoi-gian/can-bo-gia-dinh?caTaiKhoanDungThu=true");
        assertThat(clock.officials).isFalse();
        assertThat(clock.everybody).isTrue();

        send("/thoi-gian/den-ngay?ngay=2023-05-08");
        assertThat(page(SECRETARY))
                .contains("Đang chuyển đến ngày", "<progress")
                .doesNotContain("Sang ngày kế tiếp");
        clock.target = null;
        clock.day = LocalDate.of(2023, 3, 20);
    }

    @Test
    void everybodyReadsTheMailsOfTheDemo() throws Exception {
        jdbc.sql(
                        "insert into reminder_digest (recipient, on_day, kind, state, created_at, next_attempt_at, settled_at, sent_to)"
                                + " select username, date '2023-03-21', 'digest', 'SENT', current_timestamp, current_timestamp,"
                                + " timestamp with time zone '2023-03-21 08:00:00+07:00', email from account where username = 'tu.bantochuc'")
                .update();
        jdbc.sql(
                        "insert into reminder_item (digest_id, task_id, task_name, organisation_name, due_at, overdue, late_list, told)"
                                + " select id, 'x', 'Dự thảo kế hoạch phong trào', 'Tỉnh ủy', timestamp with time zone"
                                + " '2023-03-27 23:59:59+07:00', false, false, true from reminder_digest")
                .update();
        String inbox = read("/thu-dung-thu");
        assertThat(inbox).contains("Nhắc việc ngày 21/3/2023: 1 việc", "đến tu.bantochuc@bontot.example");
        String mail = read(inbox.replaceAll("(?s).*href=\"(/thu-dung-thu/\\d+)\".*", "$1"));
        assertThat(mail)
                .contains(
                        "Nhắc việc ngày 21/3/2023: 1 việc, 0 việc quá hạn",
                        "Dự thảo kế hoạch phong trào – Tỉnh ủy – hạn 27/3/2023");
        jdbc.sql("delete from reminder_item").update();
        jdbc.sql("delete from reminder_digest").update();
    }

    private String read(String path) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(get(path).with(user(SECRETARY))).andReturn().getResponse();
        answer.setDefaultCharacterEncoding("UTF-8");
        return answer.getContentAsString();
    }

    @Test
    void strangerMovesNothing() throws Exception {
        assertThat(mvc.perform(post("/thoi-gian/ngay-ke-tiep").with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .endsWith("/dang-nhap");
        assertThat(mvc.perform(get("/thoi-gian")).andReturn().getResponse().getRedirectedUrl())
                .endsWith("/dang-nhap");
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private String page(String username) throws Exception {
        return mvc.perform(get("/thoi-gian").with(user(username)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private MockHttpServletResponse send(String path) throws Exception {
        return mvc.perform(post(path).with(user(SECRETARY)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    /** The demo has set the one clock of this machine to 2023. */
    @AfterAll
    static void realTimeGoesOn() {
        ClockUtil.reset();
    }
}
