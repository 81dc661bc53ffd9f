package vn.bontot.organisation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.sql.RecordMapper;

/** The tree of party organisations as it stands today. */
@Repository
public class Organisations {

    private final JdbcClient jdbc;

    public Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws IllegalArgumentException for an unknown code */
    public Organisation get(String code) {
        return jdbc.sql("select * from organisation where code = ?")
                .param(code)
                .query(RecordMapper.of(Organisation.class))
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("no organisation " + code));
    }

    public Organisation province() {
        return jdbc.sql("select * from organisation where type = 'PROVINCE'")
                .query(RecordMapper.of(Organisation.class))
                .single();
    }

    public boolean isEmpty() {
        return jdbc.sql("select count(*) from organisation")
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** How many there are of each kind. */
    public Map<OrganisationType, Integer> countByType() {
        Map<OrganisationType, Integer> counts = new EnumMap<>(OrganisationType.class);
        jdbc.sql("select type, count(*) from organisation where valid_to is null group by type")
                .query((row, number) -> Map.entry(OrganisationType.valueOf(row.getString(1)), row.getInt(2)))
                .list()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    public List<Organisation> committees() {
        return jdbc.sql("select * from organisation where type = 'COMMITTEE' and valid_to is null order by code")
                .query(RecordMapper.of(Organisation.class))
                .list();
    }

    /** The organisations of a committee that register and are assessed, ordered by code. */
    public List<Organisation> unitsOf(String committeeCode) {
        return jdbc.sql("select * from organisation where committee_code = ? and type <> 'COMMITTEE'"
                        + " and valid_to is null order by code")
                .param(committeeCode)
                .query(RecordMapper.of(Organisation.class))
                .list();
    }

    /** The branches of a đảng bộ cơ sở, registered or not, ordered by code. */
    public List<Organisation> branchesOf(String grassrootsCommitteeCode) {
        return jdbc.sql("select * from organisation where parent_code = ? and type = 'BRANCH'"
                        + " and valid_to is null order by code")
                .param(grassrootsCommitteeCode)
                .query(RecordMapper.of(Organisation.class))
                .list();
    }
}
