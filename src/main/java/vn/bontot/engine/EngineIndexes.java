package vn.bontot.engine;

import jakarta.annotation.PostConstruct;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.bontot.sql.DatabaseProduct;

/**
 * Indexes of the engine's own tables. Each completed task looks for its subtasks and for its execution's variables;
 * without these indexes both read the rows of every open task.
 */
@Component
class EngineIndexes {

    private static final List<String> MISSING = List.of(
            "create index if not exists bontot_task_parent on act_ru_task (parent_task_id_)",
            "create index if not exists bontot_variable_execution on act_ru_variable (execution_id_, task_id_, name_)");

    /**
     * No variable here belongs to a task: an index that begins with the task leads to all rows when an execution's own
     * variables are asked for, and H2, unlike PostgreSQL, falls for it. One that goes on with the execution does not.
     */
    private static final List<String> MISLEADING_FOR_H2 = List.of(
            "create index if not exists bontot_variable_task on act_ru_variable (task_id_, execution_id_)",
            "drop index if exists act_idx_variable_task_name_type",
            "drop index if exists act_idx_variable_task_id");

    private final JdbcClient jdbc;
    private final DataSource database;

    /** @param engine not used: it has made its tables once it is there */
    EngineIndexes(ProcessEngine engine, JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    @PostConstruct
    void adjust() {
        MISSING.forEach(statement -> jdbc.sql(statement).update());
        if (DatabaseProduct.isH2(database)) {
            MISLEADING_FOR_H2.forEach(statement -> jdbc.sql(statement).update());
        }
    }
}
