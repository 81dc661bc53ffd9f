package vn.bontot.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase.Replace;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.transaction.PlatformTransactionManager;
import vn.bontot.identity.provider.IdentityPlugin;

/** The same SQL on the database of production. */
@JdbcTest
@AutoConfigureTestDatabase(replace = Replace.NONE)
@ContextConfiguration(
        classes = {
            Posts.class,
            Scope.class,
            SimulatedAccounts.class,
            IdentityPlugin.class,
            IdentityOnPostgresIT.Beans.class
        })
@ActiveProfiles("rehearsal")
@Sql("/identity/people.sql")
@DirtiesContext // The database stops with the virtual machine, after all who use it.
class IdentityOnPostgresIT {

    static class Beans {

        @Bean
        Clock clock() {
            return Clock.systemDefaultZone();
        }

        /** An engine of its own name: only one of the application's fits into a virtual machine. */
        @Bean(destroyMethod = "close")
        ProcessEngine engine(
                IdentityPlugin plugin,
                DataSource database,
                PlatformTransactionManager transactions,
                ApplicationContext context) {
            var configuration = new SpringProcessEngineConfiguration();
            configuration.setApplicationContext(context);
            configuration.setProcessEngineName("postgres");
            configuration.setDataSource(database);
            configuration.setTransactionManager(transactions);
            configuration.setDatabaseSchemaUpdate("true");
            configuration.setJobExecutorActivate(false);
            configuration.setProcessEnginePlugins(List.of(plugin));
            return configuration.buildProcessEngine();
        }

        @Bean
        IdentityService identityService(ProcessEngine engine) {
            return engine.getIdentityService();
        }
    }

    @Autowired
    Posts posts;

    @Autowired
    Scope scope;

    @Autowired
    SimulatedAccounts simulated;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) throws IOException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start();
        registry.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
        registry.add("spring.datasource.username", () -> "postgres");
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
    }

    @Test
    void simulatedOfficials() {
        assertThat(simulated.create()).isPositive();
        assertThat(posts.holders("branch-secretary", "Z-D01-02")).containsExactly("branch-secretary.Z-D01-02");
    }
}
