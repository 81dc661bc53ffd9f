package vn.bontot.desk;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a task leads to: the tasks that are open in its process. */
@Repository
public class NextSteps {

    /** More at once are those of many units; they say nothing to the one who opened them. */
    private static final int MOST = 3;

    private final JdbcClient jdbc;

    public NextSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In words, each with who does it: "Xác nhận đăng ký (Đảng bộ xã X)". */
    public List<String> of(OpenTask task) {
        return jdbc.sql("select t.name || ' (' || o.name || ')' from desk_task t"
                        + " join organisation o on o.code = t.organisation_code"
                        + " where t.process_instance_id = ? and t.id <> ? order by t.created_at desc, t.name, t.id limit "
                        + MOST)
                .params(task.processInstanceId(), task.id())
                .query(String.class)
                .list();
    }
}
