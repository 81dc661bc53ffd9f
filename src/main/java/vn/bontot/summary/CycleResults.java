package vn.bontot.summary;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.sql.RecordMapper;

/** What the yearly assessments came to, for the reports: as it stands, after any revocation. */
@Repository
class CycleResults {

    /** @param recognised null where the unit has no result in the cycle */
    public record UnitCycle(String name, Boolean recognised) {

        public String text() {
            if (recognised == null) {
                return "chưa có kết quả";
            }
            return recognised ? "được công nhận" : "không được công nhận";
        }
    }

    /** One type of units in one cycle. */
    public record TypeCycle(String name, OrganisationType type, int assessed, int recognised) {

        public String label() {
            String label = type.label();
            return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
        }
    }

    private final JdbcClient jdbc;

    CycleResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every cycle of the campaign, in the order of time. */
    List<UnitCycle> ofUnit(String campaignCode, String unitCode) {
        return jdbc.sql("select c.name, a.recognised from campaign_cycle c left join assessment a"
                        + " on a.campaign_code = c.campaign_code and a.cycle_code = c.code and a.unit_code = ?"
                        + " where c.campaign_code = ? order by c.position")
                .params(unitCode, campaignCode)
                .query(RecordMapper.of(UnitCycle.class))
                .list();
    }

    /** Every cycle that has dossiers of the committee's units, in the order of time. */
    List<TypeCycle> ofCommittee(String campaignCode, String committeeCode) {
        return jdbc.sql("select c.name, a.unit_type as type, count(*) as assessed,"
                        + " sum(case when a.recognised then 1 else 0 end) as recognised"
                        + " from campaign_cycle c join assessment a"
                        + " on a.campaign_code = c.campaign_code and a.cycle_code = c.code"
                        + " where c.campaign_code = ? and a.committee_code = ?"
                        + " group by c.position, c.name, a.unit_type order by c.position, a.unit_type desc")
                .params(campaignCode, committeeCode)
                .query(RecordMapper.of(TypeCycle.class))
                .list();
    }
}
