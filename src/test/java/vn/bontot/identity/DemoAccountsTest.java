package vn.bontot.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase.Replace;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

@JdbcTest(properties = "spring.datasource.url=jdbc:h2:mem:demo-accounts")
@AutoConfigureTestDatabase(replace = Replace.NONE)
@ContextConfiguration(classes = {Accounts.class, Posts.class, DemoAccounts.class, DemoAccountsTest.Beans.class})
@ActiveProfiles("demo")
class DemoAccountsTest {

    static class Beans {

        @Bean
        PasswordEncoder passwordEncoder() {
            return SecurityConfiguration.passwordEncoder();
        }

        @Bean
        Clock clock() {
            return Clock.systemDefaultZone();
        }
    }

    @Autowired
    DemoAccounts demo;

    @Autowired
    Accounts accounts;

    @Autowired
    Posts posts;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void organisations() {
        jdbc.sql("delete from post").update();
        jdbc.sql("delete from account").update();
        jdbc.sql("delete from organisation").update();
        organisation("TU", "PROVINCE", null, null);
        for (String committee : new String[] {"CM", "LX"}) {
            organisation(committee, "COMMITTEE", "TU", committee);
            organisation(committee + "-C01", "GRASSROOTS_BRANCH", committee, committee);
            organisation(committee + "-D01", "GRASSROOTS_COMMITTEE", committee, committee);
            organisation(committee + "-D01-01", "BRANCH", committee + "-D01", committee);
            organisation(committee + "-D01-02", "BRANCH", committee + "-D01", committee);
        }
        demo.create();
    }

    @Test
    void everyRoleHasSomebody() {
        assertThat(posts.holders("organisation-board", "CM")).containsExactly("cm.bantochuc");
        assertThat(posts.holders("grassroots-office", "LX-D01")).containsExactly("lx.d01.vanphong");
        assertThat(posts.person("quantri").orElseThrow().administrator()).isTrue();
        for (Role role : Role.values()) {
            assertThat(jdbc.sql("select username from account")
                            .query(String.class)
                            .list())
                    .as(role.id())
                    .anyMatch(username -> posts.person(username).orElseThrow().holds(role));
        }
    }

    @Test
    void everybodyHasThePasswordOfTheReadme() {
        assertThat(encoder.matches(
                        "bontot2023", accounts.passwordHash("cm.bantochuc").orElseThrow()))
                .isTrue();
    }

    @Test
    void secondCallChangesNothing() {
        accounts.disable("lx.vanphong");
        demo.create();
        assertThat(accounts.find("lx.vanphong").orElseThrow().enabled()).isFalse();
    }

    private void organisation(String code, String type, String parent, String committee) {
        jdbc.sql(
                        """
                        insert into organisation (code, name, acting_body, type, parent_code, committee_code, valid_from)
                        values (:code, :code, :code, :type, :parent, :committee, date '2020-01-01')
                        """)
                .param("code", code)
                .param("type", type)
                .param("parent", parent)
                .param("committee", committee)
                .update();
    }
}
