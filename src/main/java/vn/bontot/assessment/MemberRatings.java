package vn.bontot.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.sql.RecordMapper;

/** Figures of the members of each unit and cycle. A đảng bộ's are counted from its branches, not typed. */
@Repository
class MemberRatings {

    /** One unit's own row. */
    record Row(String unitCode, String unitName, Integer rated, Integer good) {}

    private final JdbcClient jdbc;

    MemberRatings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void report(String campaignCode, String cycleCode, String unitCode, int rated, int good, String reportedBy) {
        int known = jdbc.sql("update member_rating set rated = ?, good = ?, reported_by = ?"
                        + " where campaign_code = ? and cycle_code = ? and unit_code = ?")
                .params(rated, good, reportedBy, campaignCode, cycleCode, unitCode)
                .update();
        if (known == 0) {
            jdbc.sql("insert into member_rating (campaign_code, cycle_code, unit_code, rated, good, reported_by)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(campaignCode, cycleCode, unitCode, rated, good, reportedBy)
                    .update();
        }
    }

    /** The unit's own row; both null where there is none. */
    Row own(String campaignCode, String cycleCode, String unitCode) {
        return jdbc.sql("select o.code, o.name, m.rated, m.good from organisation o left join member_rating m"
                        + " on m.unit_code = o.code and m.campaign_code = ? and m.cycle_code = ? where o.code = ?")
                .params(campaignCode, cycleCode, unitCode)
                .query((row, n) -> new Row(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, Integer.class),
                        row.getObject(4, Integer.class)))
                .single();
    }

    /** The branches of a đảng bộ that are not registered, for which it reports itself. */
    List<Row> unregisteredBranches(String campaignCode, String cycleCode, String grassrootsCode) {
        return jdbc.sql("select o.code, o.name, m.rated, m.good from organisation o"
                        + " left join member_rating m on m.unit_code = o.code and m.campaign_code = ?"
                        + " and m.cycle_code = ? where o.parent_code = ? and o.type = 'BRANCH' and o.valid_to is null"
                        + " and not exists (select 1 from registration r where r.campaign_code = ?"
                        + " and r.unit_code = o.code and r.state = 'ACCEPTED') order by o.code")
                .params(campaignCode, cycleCode, grassrootsCode, campaignCode)
                .query((row, n) -> new Row(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, Integer.class),
                        row.getObject(4, Integer.class)))
                .list();
    }

    /** Sums by unit for all units of a committee that have figures: own rows, and for a đảng bộ its branches' too. */
    Map<String, MemberFigures> sums(String campaignCode, String cycleCode, String committeeCode) {
        Map<String, MemberFigures> sums = new HashMap<>();
        jdbc.sql("select o.code, o.type, o.parent_code, m.rated, m.good from member_rating m"
                        + " join organisation o on o.code = m.unit_code"
                        + " where m.campaign_code = ? and m.cycle_code = ? and o.committee_code = ?")
                .params(campaignCode, cycleCode, committeeCode)
                .query(row -> {
                    MemberFigures own = new MemberFigures(row.getLong("rated"), row.getLong("good"));
                    sums.merge(row.getString("code"), own, MemberRatings::plus);
                    if (row.getString("type").equals("BRANCH")) {
                        sums.merge(row.getString("parent_code"), own, MemberRatings::plus);
                    }
                });
        return sums;
    }

    /** The unit's own row, and for a đảng bộ those of its branches. */
    MemberFigures sum(String campaignCode, String cycleCode, String unitCode) {
        return jdbc.sql("select coalesce(sum(m.rated), 0) as rated, coalesce(sum(m.good), 0) as good"
                        + " from organisation o join member_rating m on m.unit_code = o.code"
                        + " where (o.code = ? or (o.parent_code = ? and o.type = 'BRANCH'))"
                        + " and m.campaign_code = ? and m.cycle_code = ?")
                .params(unitCode, unitCode, campaignCode, cycleCode)
                .query(RecordMapper.of(MemberFigures.class))
                .single();
    }

    private static MemberFigures plus(MemberFigures one, MemberFigures other) {
        return new MemberFigures(one.rated() + other.rated(), one.good() + other.good());
    }
}
