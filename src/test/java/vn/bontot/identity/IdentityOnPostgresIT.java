package vn.bontot.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.jdbc.Sql;

/** The same SQL on the database of production. */
@SpringBootTest(properties = "camunda.bpm.job-execution.enabled=false")
@ActiveProfiles("rehearsal")
@Sql("/identity/people.sql")
@DirtiesContext
class IdentityOnPostgresIT {

    private static EmbeddedPostgres postgres;

    @Autowired
    Posts posts;

    @Autowired
    Scope scope;

    @Autowired
    SimulatedAccounts simulated;

    @Autowired
    IdentityService identity;

    @Autowired
    FilterService filters;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) throws IOException {
        postgres = EmbeddedPostgres.start();
        registry.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
        registry.add("spring.datasource.username", () -> "postgres");
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void postsScopesAndGroups() {
        assertThat(posts.groupsOf("z.bithu")).containsExactly("branch-secretary.Z-D01-01");
        assertThat(scope.covers("z.vanphong", "Z-D01-02")).isTrue();
        assertThat(jdbc.sql("select code from organisation where code in " + Scope.BELOW_ROOTS + " order by code")
                        .param("roots", scope.roots("z.vanphong"))
                        .query(String.class)
                        .list())
                .containsExactly("Z-D01", "Z-D01-01", "Z-D01-02");
        assertThat(identity.createUserQuery()
                        .memberOfGroup("branch-secretary.Z-D01-01")
                        .userFirstNameLike("%BÍ THƯ%")
                        .orderByUserFirstName()
                        .asc()
                        .listPage(0, 5))
                .extracting(User::getId)
                .containsExactlyInAnyOrder("z.bithu", "z.phobithu");
        assertThat(identity.createGroupQuery()
                        .groupMember("z.bantochuc")
                        .orderByGroupName()
                        .desc()
                        .list())
                .extracting(Group::getId)
                .containsExactly("organisation-board.Z");
        assertThat(filters.createTaskFilterQuery().count()).isEqualTo(3);
    }

    @Test
    void simulatedOfficials() {
        assertThat(simulated.create()).isPositive();
        assertThat(posts.holders("branch-secretary", "Z-D01-02")).containsExactly("branch-secretary.Z-D01-02");
    }
}
