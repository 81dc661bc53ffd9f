package vn.bontot.desk.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What a user has typed into a task's form and not yet sent; found again on another device. */
@Repository
class Drafts {

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    Drafts(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    public void save(String taskId, String username, Map<String, String> typed) {
        forget(taskId, username);
        jdbc.sql("insert into task_draft (task_id, username, saved_at, content) values (?, ?, ?, ?)")
                .params(taskId, username, OffsetDateTime.now(clock), written(typed))
                .update();
    }

    public Optional<Map<String, String>> find(String taskId, String username) {
        return jdbc.sql("select content from task_draft where task_id = ? and username = ?")
                .params(taskId, username)
                .query(String.class)
                .optional()
                .map(this::read);
    }

    @Transactional
    public void forget(String taskId, String username) {
        jdbc.sql("delete from task_draft where task_id = ? and username = ?")
                .params(taskId, username)
                .update();
    }

    private String written(Map<String, String> typed) {
        try {
            return json.writeValueAsString(typed);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, String> read(String content) {
        try {
            return json.readValue(content, FIELDS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("draft is not JSON", broken);
        }
    }
}
