package vn.bontot.documents;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.sql.RecordMapper;

/**
 * Stored files. A file is never changed, replaced or deleted: what was judged stays what was judged, and a corrected
 * file is another document.
 */
@Repository
public class Documents {

    private final JdbcClient jdbc;
    private final FileRules rules;
    private final Clock clock;

    Documents(JdbcClient jdbc, FileRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Keeps a file.
     *
     * @param organisationCode whose file it is; who may see that organisation may see the file
     * @return its id
     * @throws UnacceptableFile where {@link FileRules} do not allow it
     */
    public String store(
            String campaignCode,
            String organisationCode,
            String taskKey,
            String field,
            String fileName,
            byte[] content,
            String uploadedBy) {
        String name = FileRules.plainName(fileName);
        FileRules.Kind kind = rules.check(name, content);
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into document (id, campaign_code, organisation_code, task_key, field, file_name,"
                        + " content_type, size_bytes, sha256, content, uploaded_by, uploaded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        campaignCode,
                        organisationCode,
                        taskKey,
                        field,
                        name,
                        kind.contentType(),
                        content.length,
                        sha256(content),
                        content,
                        uploadedBy,
                        OffsetDateTime.now(clock))
                .update();
        return id;
    }

    public Optional<Document> find(String id) {
        return jdbc.sql(
                        "select id, campaign_code, organisation_code, task_key, file_name, content_type, size_bytes, sha256,"
                                + " uploaded_by, uploaded_at from document where id = ?")
                .param(id)
                .query(RecordMapper.of(Document.class))
                .optional();
    }

    /** Those of the files that are an organisation's, by id; whatever else is asked for is missing. */
    public Map<String, Document> of(String organisationCode, Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        "select id, campaign_code, organisation_code, task_key, file_name, content_type, size_bytes, sha256,"
                                + " uploaded_by, uploaded_at from document where organisation_code = :owner and id in (:ids)")
                .param("owner", organisationCode)
                .param("ids", ids)
                .query(RecordMapper.of(Document.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Document::id, Function.identity()));
    }

    public byte[] content(String id) {
        return jdbc.sql("select content from document where id = ?")
                .param(id)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
