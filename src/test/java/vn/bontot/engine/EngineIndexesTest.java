package vn.bontot.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** H2 plans the two questions of every completion over indexes that lead to few rows, although the tables are empty. */
class EngineIndexesTest {

    private ProcessEngine engine;
    private JdbcClient jdbc;

    @BeforeEach
    void adjust() throws Exception {
        ProcessEngineConfigurationImpl configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:indexes-" + UUID.randomUUID());
        // The engine's own dropping of its tables expects its own indexes.
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setProcessEngineName("indexes");
        engine = configuration.buildProcessEngine();
        jdbc = JdbcClient.create(configuration.getDataSource());
        new EngineIndexes(engine, jdbc, configuration.getDataSource()).adjust();
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void anExecutionsVariablesAreFoundByTheExecution() {
        assertThat(planOf(
                        "select * from act_ru_variable where execution_id_ = ? and task_id_ is null and name_ in (?)"))
                .containsAnyOf("BONTOT_VARIABLE_EXECUTION: ", "BONTOT_VARIABLE_TASK: ")
                .contains("EXECUTION_ID_ = ?");
    }

    @Test
    void aTasksVariablesAndSubtasksAreFoundByTheTask() {
        assertThat(planOf("select * from act_ru_variable where task_id_ = ?")).contains("BONTOT_VARIABLE_TASK: ");
        assertThat(planOf("select * from act_ru_task where parent_task_id_ = ?"))
                .contains("BONTOT_TASK_PARENT: ");
    }

    private String planOf(String statement) {
        return jdbc.sql("explain " + statement.replace("?", "'x'"))
                .query(String.class)
                .single()
                .replace("'x'", "?");
    }
}
