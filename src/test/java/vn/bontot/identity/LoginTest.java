package vn.bontot.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IdentityTest
class LoginTest {

    private static final String RIGHT = "mat-khau-dung";
    private static final String ME = "admin/auth/user/default";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Posts posts;

    @Test
    void strangerIsLedToTheLoginPageAndBack() {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.get("/camunda/app/tasklist/default/").headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/dang-nhap"));
        assertThat(visitor.signIn("z.bithu", RIGHT)).startsWith("/camunda/app/tasklist/default/");
    }

    @Test
    void loginLeadsToNoFileThatTheBrowserAskedForByItself() {
        Visitor visitor = new Visitor(port);
        visitor.get("/phong-trao");
        visitor.getFile("/apple-touch-icon.png");
        assertThat(visitor.signIn("z.bithu", RIGHT)).startsWith("/phong-trao");
    }

    @Test
    void strangersCallGetsNoPage() {
        assertThat(new Visitor(port).call("GET", ME, null)).isEqualTo(401);
        assertThat(new Visitor(port).call("GET", "engine/engine/default/task", null))
                .isEqualTo(401);
    }

    @Test
    void rightPasswordOpensTasklistWithTheSameLogin() {
        Visitor visitor = signedIn("z.bithu");
        var me = visitor.calling("GET", ME, null);
        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(me.body()).contains("\"userId\":\"z.bithu\"", "tasklist").doesNotContain("cockpit", "\"admin\"");
        assertThat(visitor.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/camunda/app/cockpit/default/").body()).contains("href=\"/tra-cuu\"");
        assertThat(visitor.get("/camunda/app/admin/default/").statusCode()).isEqualTo(403);
    }

    @Test
    void administratorHasEveryWebapp() {
        Visitor visitor = signedIn("z.quantri");
        assertThat(visitor.calling("GET", ME, null).body()).contains("tasklist", "cockpit", "admin");
        assertThat(visitor.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
        assertThat(visitor.call("GET", "engine/engine/default/process-definition", null))
                .isEqualTo(200);
        assertThat(visitor.call("GET", "engine/engine/default/user?maxResults=5", null))
                .isEqualTo(200);
        assertThat(visitor.call("GET", "engine/engine/default/group?member=z.bithu", null))
                .isEqualTo(200);
    }

    @Test
    void wrongPasswordSaysSoInVietnamese() {
        Visitor visitor = new Visitor(port);
        String where = visitor.signIn("z.vanphong", "sai");
        assertThat(visitor.get(where).body()).contains("Tên đăng nhập hoặc mật khẩu không đúng.");
        assertThat(visitor.call("GET", ME, null)).isEqualTo(401);
    }

    @Test
    void unknownAndDisabledAndSimulatedLookTheSame() {
        accounts.disable("z.phobithu");
        assertThat(new Visitor(port).signIn("z.khongco", RIGHT)).isEqualTo(LoginFailure.WRONG.address());
        assertThat(new Visitor(port).signIn("z.phobithu", RIGHT)).isEqualTo(LoginFailure.WRONG.address());
        assertThat(new Visitor(port).signIn("branch-secretary.Z-D01-02", "")).isEqualTo(LoginFailure.WRONG.address());
    }

    @Test
    void accountWithoutPostIsToldSoOnlyWithTheRightPassword() {
        assertThat(new Visitor(port).signIn("z.khong", RIGHT)).isEqualTo(LoginFailure.NO_POST.address());
        assertThat(new Visitor(port).signIn("z.khong", "sai")).isEqualTo(LoginFailure.WRONG.address());
    }

    @Test
    void fiveFailuresCloseTheNameEvenForTheRightPassword() {
        for (int i = 0; i < LoginThrottle.FAILURES; i++) {
            assertThat(new Visitor(port).signIn("z.tinh", "sai")).isEqualTo(LoginFailure.WRONG.address());
        }
        assertThat(new Visitor(port).signIn("z.tinh", RIGHT)).isEqualTo(LoginFailure.CLOSED.address());
    }

    @Test
    void closedNameOpensAgainAfterFiveMinutes() {
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        Instant[] now = {start};
        LoginThrottle throttle = new LoginThrottle(new Clock() {
            @Override
            public Instant instant() {
                return now[0];
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        });
        for (int i = 0; i < LoginThrottle.FAILURES; i++) {
            throttle.failed("Ai.Do");
        }
        assertThat(throttle.isClosed("ai.do")).isTrue();
        now[0] = start.plus(LoginThrottle.PAUSE).plus(Duration.ofSeconds(1));
        assertThat(throttle.isClosed("ai.do")).isFalse();
        throttle.failed("ai.do");
        assertThat(throttle.isClosed("ai.do")).isFalse();
    }

    @Test
    void endedPostAndDisabledAccountCountAtTheNextRequest() {
        Visitor secretary = signedIn("z.bithu");
        assertThat(secretary
                        .calling("GET", "engine/engine/default/identity/groups?userId=z.bithu", null)
                        .body())
                .contains("branch-secretary.Z-D01-01");
        posts.give("z.bithu", Role.VIEWER, "Z-D01-02", LocalDate.of(2020, 1, 1));
        posts.end("z.bithu", Role.BRANCH_SECRETARY, "Z-D01-01", LocalDate.now().minusDays(1));
        assertThat(secretary
                        .calling("GET", "engine/engine/default/identity/groups?userId=z.bithu", null)
                        .body())
                .contains("viewer.Z-D01-02")
                .doesNotContain("branch-secretary");

        accounts.disable("z.bithu");
        assertThat(secretary.call("GET", ME, null)).isEqualTo(401);
        accounts.enable("z.bithu");
        assertThat(secretary.call("GET", ME, null)).as("the session is gone").isEqualTo(401);
    }

    @Test
    void signingOutInTasklistEndsTheOneSession() {
        Visitor visitor = signedIn("z.bithu");
        assertThat(visitor.call("POST", ME + "/logout", null)).isEqualTo(204);
        assertThat(visitor.call("GET", ME, null)).isEqualTo(401);
    }

    @Test
    void secondPersonInTheSameBrowserIsNotTheFirst() {
        Visitor visitor = signedIn("z.quantri");
        assertThat(visitor.calling("GET", ME, null).body()).contains("z.quantri");
        visitor.signIn("z.bithu", RIGHT);
        visitor.get("/camunda/app/tasklist/default/");
        assertThat(visitor.calling("GET", ME, null).body()).contains("z.bithu").doesNotContain("cockpit");
    }

    private Visitor signedIn(String username) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(username, RIGHT);
        assertThat(visitor.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        return visitor;
    }
}
