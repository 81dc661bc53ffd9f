package vn.bontot.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.assessment.AssessmentState;
import vn.bontot.campaign.Cycle;
import vn.bontot.identity.Scope;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.portal.Table.Cell;
import vn.bontot.registration.RegistrationState;
import vn.bontot.summary.ReportState;
import vn.bontot.summary.SummaryState;

/** How many organisations stand where in a campaign, within what somebody may see. One statement per stage. */
@Repository
class Standings {

    private static final String ONCE = " Mỗi tổ chức đảng được đếm một lần.";
    private static final String RECOGNISED = "RECOGNISED";
    private static final String NOT_RECOGNISED = "NOT_RECOGNISED";
    private static final String REVOKED = "REVOKED";

    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Committees of the units in scope, code to name. */
    Map<String, String> committees(Set<String> roots) {
        Map<String, String> names = new LinkedHashMap<>();
        jdbc.sql("select distinct c.code, c.name from organisation u join organisation c on c.code = u.committee_code"
                        + " where u.code in " + Scope.BELOW_ROOTS + " order by c.code")
                .param("roots", roots)
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
        return names;
    }

    /** The tables of a campaign in the order of its stages. */
    List<Table> of(String campaignCode, List<Cycle> cycles, Map<String, String> committees, Set<String> roots) {
        List<Table> tables = new ArrayList<>();
        tables.add(Table.of(
                "dang-ky",
                "Đăng ký thi đua",
                "Số chi bộ, đảng bộ cơ sở theo tình trạng đăng ký." + ONCE,
                labels(RegistrationState.values(), RegistrationState::label),
                committees,
                cells(
                        "select s.committee_code, o.type, s.state, count(*) from registration s"
                                + " join organisation o on o.code = s.unit_code where s.campaign_code = :campaign"
                                + " and s.unit_code in " + Scope.BELOW_ROOTS
                                + " group by s.committee_code, o.type, s.state",
                        campaignCode,
                        roots)));
        tables.addAll(assessments(campaignCode, cycles, committees, roots));
        tables.add(Table.of(
                "tong-ket",
                "Báo cáo tổng kết của chi bộ, đảng bộ cơ sở",
                "Số chi bộ, đảng bộ cơ sở theo tình trạng báo cáo tổng kết." + ONCE,
                labels(SummaryState.values(), SummaryState::label),
                committees,
                cells(
                        "select s.committee_code, o.type, s.state, count(*) from unit_summary s"
                                + " join organisation o on o.code = s.unit_code where s.campaign_code = :campaign"
                                + " and s.unit_code in " + Scope.BELOW_ROOTS
                                + " group by s.committee_code, o.type, s.state",
                        campaignCode,
                        roots)));
        tables.add(Table.of(
                "khen-thuong",
                "Khen thưởng",
                "Số tổ chức đảng đủ điều kiện xét khen thưởng (đăng ký và được công nhận đủ các kỳ) theo kết quả."
                        + ONCE,
                awardLabels(),
                committees,
                cells(
                        "select s.committee_code, s.unit_type, coalesce(s.result, 'OPEN'), count(*) from award s"
                                + " where s.campaign_code = :campaign and s.unit_code in " + Scope.BELOW_ROOTS
                                + " group by s.committee_code, s.unit_type, coalesce(s.result, 'OPEN')",
                        campaignCode,
                        roots)));
        return tables;
    }

    /** Reports of the committees in scope: label of the state to number. */
    Map<String, Integer> reports(String campaignCode, Set<String> roots) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        jdbc.sql("select state, count(*) from committee_report where campaign_code = :campaign and committee_code in "
                        + Scope.BELOW_ROOTS + " group by state order by state")
                .param("campaign", campaignCode)
                .param("roots", roots)
                .query((row, number) ->
                        Map.entry(ReportState.valueOf(row.getString(1)).label(), row.getInt(2)))
                .list()
                .forEach(entry -> numbers.put(entry.getKey(), entry.getValue()));
        return numbers;
    }

    private List<Table> assessments(
            String campaignCode, List<Cycle> cycles, Map<String, String> committees, Set<String> roots) {
        Map<String, List<Cell>> byCycle = new LinkedHashMap<>();
        cycles.forEach(cycle -> byCycle.put(cycle.code(), new ArrayList<>()));
        jdbc.sql(
                        """
                        select committee_code, unit_type, standing, count(*), cycle_code
                        from (select a.committee_code, a.unit_type, a.cycle_code,
                                case when a.state <> 'DECIDED' then a.state when a.revoked then 'REVOKED'
                                  when a.recognised then 'RECOGNISED' else 'NOT_RECOGNISED' end as standing
                              from assessment a
                              where a.campaign_code = :campaign and a.unit_code in %s) dossier
                        group by committee_code, unit_type, standing, cycle_code
                        """
                                .formatted(Scope.BELOW_ROOTS))
                .param("campaign", campaignCode)
                .param("roots", roots)
                .query((row, number) -> Map.entry(row.getString(5), cell(row)))
                .list()
                .forEach(entry -> byCycle.get(entry.getKey()).add(entry.getValue()));
        return cycles.stream()
                .map(cycle -> Table.of(
                        "ky-" + cycle.code(),
                        "Đánh giá, xét công nhận: " + cycle.name(),
                        "Số hồ sơ của chi bộ, đảng bộ cơ sở trong kỳ này; hồ sơ đã xét được đếm theo kết quả." + ONCE,
                        assessmentLabels(),
                        committees,
                        byCycle.get(cycle.code())))
                .toList();
    }

    private List<Cell> cells(String sql, String campaignCode, Set<String> roots) {
        return jdbc.sql(sql)
                .param("campaign", campaignCode)
                .param("roots", roots)
                .query((row, number) -> cell(row))
                .list();
    }

    private static Cell cell(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Cell(row.getString(1), OrganisationType.valueOf(row.getString(2)), row.getString(3), row.getInt(4));
    }

    private static Map<String, String> assessmentLabels() {
        Map<String, String> labels = labels(
                Stream.of(AssessmentState.values())
                        .filter(state -> state != AssessmentState.DECIDED)
                        .toArray(AssessmentState[]::new),
                AssessmentState::label);
        labels.put(RECOGNISED, "Được công nhận");
        labels.put(NOT_RECOGNISED, "Không được công nhận");
        labels.put(REVOKED, "Đã thu hồi công nhận");
        return labels;
    }

    static Map<String, String> awardLabels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("OPEN", "Đủ điều kiện, chưa có quyết định");
        labels.put("COMMENDED", "Được tặng Giấy khen");
        labels.put("NOMINATED", "Được đề nghị tặng Bằng khen");
        labels.put("PROVINCIAL", "Được tặng Bằng khen");
        labels.put("NONE", "Không khen thưởng lần này");
        return labels;
    }

    private static <S extends Enum<S>> Map<String, String> labels(S[] states, Function<S, String> label) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (S state : states) {
            labels.put(state.name(), label.apply(state));
        }
        return labels;
    }
}
