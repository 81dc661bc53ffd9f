package vn.bontot.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the rows of a faultless {@code organisations.csv} into the tree. */
@Service
public class ImportingOrganisations {

    private static final int BATCH = 500;

    private final JdbcTemplate template;

    public ImportingOrganisations(JdbcTemplate template) {
        this.template = template;
    }

    /**
     * Stores an empty product's tree.
     *
     * @param validFrom day from which the organisations exist
     */
    @Transactional
    public void importAll(List<OrganisationRow> rows, LocalDate validFrom) {
        Map<String, OrganisationRow> byCode = new HashMap<>();
        rows.forEach(row -> byCode.put(row.code(), row));
        // Parents first, as the tree is kept by foreign keys; the file may have any order.
        List<OrganisationRow> parentsFirst = new ArrayList<>(rows);
        parentsFirst.sort(Comparator.comparing(OrganisationRow::type));
        template.batchUpdate(
                "insert into organisation (code, name, acting_body, type, parent_code, committee_code, members,"
                        + " valid_from) values (?, ?, ?, ?, ?, ?, ?, ?)",
                parentsFirst,
                BATCH,
                (statement, row) -> {
                    statement.setString(1, row.code());
                    statement.setString(2, row.name());
                    statement.setString(3, ActingBody.of(row.type(), row.name()));
                    statement.setString(4, row.type().name());
                    statement.setString(5, row.parent());
                    statement.setString(6, committee(row, byCode));
                    statement.setObject(7, row.members());
                    statement.setObject(8, validFrom);
                });
    }

    private static String committee(OrganisationRow row, Map<String, OrganisationRow> byCode) {
        OrganisationRow at = row;
        while (at != null && at.type() != OrganisationType.COMMITTEE) {
            at = byCode.get(at.parent());
        }
        return at == null ? null : at.code();
    }
}
