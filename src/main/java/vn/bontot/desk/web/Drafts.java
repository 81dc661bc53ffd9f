package vn.bontot.desk.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.bontot.desk.Refused;

/** The drafts of forms; found again on another device. */
@Repository
class Drafts {

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};
    private static final String SELECT =
            "select username, saved_at, revision, dossier_version, content from task_draft";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    Drafts(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Saves what was typed.
     *
     * @param seen the revision that this device knows, 0 for none; null to save whatever another device has saved
     * @return the new revision
     * @throws Refused where another device has saved since
     */
    @Transactional
    public int save(String taskId, String username, String dossierVersion, Map<String, String> typed, Integer seen) {
        Optional<Draft> known = find(taskId, username);
        int before = known.map(Draft::revision).orElse(0);
        if (seen != null && before > 0 && seen != before) {
            throw new Refused("Bản lưu tạm đã được thay ở thiết bị khác lúc %s. Nội dung trên trang này chưa được lưu;"
                            .formatted(known.get().savedMoment())
                    + " bấm “Lưu tạm” thì nội dung trên trang này được giữ.");
        }
        int written = before == 0
                ? insert(taskId, username, dossierVersion, typed)
                : update(taskId, username, dossierVersion, typed, before);
        if (written == 0) {
            throw new Refused("Bản lưu tạm đang được thay ở thiết bị khác.");
        }
        return before + 1;
    }

    private int insert(String taskId, String username, String dossierVersion, Map<String, String> typed) {
        try {
            return jdbc.sql("insert into task_draft (task_id, username, saved_at, dossier_version, content, revision)"
                            + " values (?, ?, ?, ?, ?, 1)")
                    .params(taskId, username, OffsetDateTime.now(clock), dossierVersion, written(typed))
                    .update();
        } catch (DuplicateKeyException raced) {
            return 0;
        }
    }

    private int update(String taskId, String username, String dossierVersion, Map<String, String> typed, int before) {
        return jdbc.sql("update task_draft set saved_at = ?, dossier_version = ?, content = ?, revision = revision + 1"
                        + " where task_id = ? and username = ? and revision = ?")
                .params(OffsetDateTime.now(clock), dossierVersion, written(typed), taskId, username, before)
                .update();
    }

    public Optional<Draft> find(String taskId, String username) {
        return jdbc.sql(SELECT + " where task_id = ? and username = ?")
                .params(taskId, username)
                .query(this::read)
                .optional();
    }

    /** What others are typing into the form of the same task, the latest first. */
    public List<Draft> ofOthers(String taskId, String username) {
        return jdbc.sql(SELECT + " where task_id = ? and username <> ? order by saved_at desc")
                .params(taskId, username)
                .query(this::read)
                .list();
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

    private Draft read(ResultSet row, int number) throws SQLException {
        try {
            return new Draft(
                    row.getString("username"),
                    row.getObject("saved_at", OffsetDateTime.class),
                    row.getInt("revision"),
                    row.getString("dossier_version"),
                    json.readValue(row.getString("content"), FIELDS));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("draft is not JSON", broken);
        }
    }
}
