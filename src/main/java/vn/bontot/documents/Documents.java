package vn.bontot.documents;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.sql.RecordMapper;

/** Stored files. A file never changes: a corrected one is another document. */
@Repository
public class Documents {

    private final JdbcClient jdbc;
    private final Clock clock;

    public Documents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
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
        FileRules.Kind kind = FileRules.check(fileName, content);
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
                        FileRules.plainName(fileName),
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
        return jdbc.sql("select id, campaign_code, organisation_code, file_name, content_type, size_bytes, sha256,"
                        + " uploaded_by, uploaded_at from document where id = ?")
                .param(id)
                .query(RecordMapper.of(Document.class))
                .optional();
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
