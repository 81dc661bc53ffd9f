package vn.bontot.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that speak for a dossier's items. Each hand-in keeps its own list, so what was judged stays as it was. */
@Repository
public class Evidence {

    /** One file of an item. */
    public record File(String criterionCode, String documentId, String fileName) {}

    private static final String CURRENT =
            """
            select e.criterion_code, e.document_id, d.file_name
            from assessment a
            join assessment_evidence e on e.entry_id = a.entry_id and e.hand_in = a.hand_in
            join document d on d.id = e.document_id
            where a.entry_id = ?
            order by e.criterion_code, e.position
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    Evidence(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** What was handed in last, by code of the item. */
    public Map<String, List<File>> of(String entryId) {
        Map<String, List<File>> files = new HashMap<>();
        jdbc.sql(CURRENT).param(entryId).query(row -> {
            File file =
                    new File(row.getString("criterion_code"), row.getString("document_id"), row.getString("file_name"));
            files.computeIfAbsent(file.criterionCode(), code -> new ArrayList<>())
                    .add(file);
        });
        return files;
    }

    /** Keeps what is handed in now, beside what was handed in before. */
    void handIn(String entryId, Map<String, List<String>> documents) {
        template.update("update assessment set hand_in = hand_in + 1 where entry_id = ?", entryId);
        documents.forEach((code, ids) -> {
            for (int position = 0; position < ids.size(); position++) {
                template.update(
                        "insert into assessment_evidence (entry_id, hand_in, criterion_code, position, document_id)"
                                + " select entry_id, hand_in, ?, ?, ? from assessment where entry_id = ?",
                        code,
                        position,
                        ids.get(position),
                        entryId);
            }
        });
    }
}
