package vn.bontot.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.bontot.assessment.RatingFacts;
import vn.bontot.rules.AllCases;
import vn.bontot.rules.MatchedRow;
import vn.bontot.rules.RuleCase;

/** The tables in the process engine say what they say on a bare engine. */
class CamundaDecisionTablesTest {

    private static ProcessEngine engine;
    private static CamundaDecisionTables tables;

    @BeforeAll
    static void start() throws IOException {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:camunda-decision-tables");
        configuration.setJobExecutorActivate(false);
        configuration.setAuthorizationEnabled(true);
        engine = configuration.buildProcessEngine();
        deploy();
        tables = new CamundaDecisionTables(engine);
    }

    private static void deploy() throws IOException {
        var deployment = engine.getRepositoryService().createDeployment();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.dmn")) {
            deployment.addInputStream(file.getFilename(), file.getInputStream());
        }
        deployment.deploy();
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void everyCaseHasTheSameOutputsAndRowsAsOnTheBareEngine() {
        AllCases.cases().forEach(CamundaDecisionTablesTest::assertSameAsBare);
    }

    private static void assertSameAsBare(RuleCase rule) {
        var bare = TestTables.bare().evaluate(rule.decision(), rule.facts());
        var result = tables.evaluate(rule.decision(), rule.facts());

        assertThat(result.outputs()).as(rule.toString()).isEqualTo(bare.outputs());
        assertThat(rows(result.matches())).as(rule.toString()).isEqualTo(rows(bare.matches()));
    }

    @Test
    void userWithoutAnyRightOnTablesGetsTheRulesApplied() {
        engine.getIdentityService().setAuthenticatedUserId("somebody");
        try {
            assertThat(tables.evaluate("rating-proposal", new RatingFacts(3, true, false))
                            .outputs())
                    .containsEntry("rating", "GOOD");
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    @Test
    void versionIsTheTagAndTheEnginesNumber() {
        assertThat(version()).matches("1\\.0:\\d+");
        int before = Integer.parseInt(version().substring("1.0:".length()));

        try {
            deploy();
        } catch (IOException e) {
            throw new AssertionError(e);
        }

        assertThat(version()).isEqualTo("1.0:" + (before + 1));
    }

    @Test
    void tablesAreStillHeardWhenTheEngineReadsThemFromTheDatabase() {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getDeploymentCache()
                .discardDecisionDefinitionCache();

        var onePerDecision = AllCases.cases().stream()
                .collect(Collectors.toMap(RuleCase::decision, rule -> rule, (first, later) -> first));
        onePerDecision.values().forEach(CamundaDecisionTablesTest::assertSameAsBare);
    }

    @Test
    void gapFails() {
        assertThatThrownBy(() -> tables.evaluate("rating-proposal", new RatingFacts(4, false, true)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rating-proposal");
    }

    private static String version() {
        return tables.evaluate("rating-proposal", new RatingFacts(3, true, false))
                .matches()
                .get(0)
                .version();
    }

    private static List<String> rows(List<MatchedRow> matches) {
        return matches.stream()
                .map(row -> row.decision() + " " + row.rule() + " " + row.sentence())
                .toList();
    }
}
