package vn.bontot.portal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.campaign.Cycle;
import vn.bontot.identity.Scope;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.portal.Table.Cell;
import vn.bontot.portal.Table.Column;
import vn.bontot.portal.Table.Part;
import vn.bontot.registration.RegistrationState;
import vn.bontot.sql.RecordMapper;
import vn.bontot.summary.SummaryState;

/** How many organisations stand where in a campaign, within what somebody may see. One statement per stage. */
@Repository
class Standings {

    private static final String ONCE = " Mỗi tổ chức đảng được đếm một lần.";

    private final JdbcClient jdbc;
    private final Clock clock;

    Standings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
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
                "/danh-sach/so-dang-ky?ma=" + campaignCode,
                columns(Words.REGISTRATIONS, Standings::partOfRegistration),
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
                "/danh-sach/bao-cao-tong-ket?ma=" + campaignCode,
                columns(Words.SUMMARIES, Standings::partOfSummary),
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
                "/danh-sach/khen-thuong?ma=" + campaignCode,
                columns(Words.AWARDS, Standings::partOfAward),
                committees,
                cells(
                        "select s.committee_code, s.unit_type, coalesce(s.result, 'OPEN'), count(*) from award s"
                                + " where s.campaign_code = :campaign and s.unit_code in " + Scope.BELOW_ROOTS
                                + " group by s.committee_code, s.unit_type, coalesce(s.result, 'OPEN')",
                        campaignCode,
                        roots)));
        return tables;
    }

    /** How many units are in no register because their committee has not opened its registration. */
    int unopened(String campaignCode, Set<String> roots) {
        return jdbc.sql("select count(*) from organisation o where o.code in " + Scope.BELOW_ROOTS
                        + " and o.type not in ('PROVINCE', 'COMMITTEE') and o.valid_to is null and not exists (select 1"
                        + " from round r where r.kind = 'REGISTRATION' and r.campaign_code = :campaign"
                        + " and r.committee_code = o.committee_code)")
                .param("campaign", campaignCode)
                .param("roots", roots)
                .query(Integer.class)
                .single();
    }

    /** Overdue tasks by committee, those with the most first; tasks of the province itself are not among them. */
    List<LateCount> late(String campaignCode, Set<String> roots) {
        return jdbc.sql("select c.code, c.name, count(*) as number from desk_task t"
                        + " join organisation c on c.code = t.committee_code"
                        + " where t.campaign_code = :campaign and t.due_at < :now and t.organisation_code in "
                        + Scope.BELOW_ROOTS + " group by c.code, c.name order by number desc, c.code")
                .param("campaign", campaignCode)
                .param("now", OffsetDateTime.now(clock))
                .param("roots", roots)
                .query(RecordMapper.of(LateCount.class))
                .list();
    }

    /** How many tasks are overdue below a committee. */
    record LateCount(String code, String name, int number) {}

    /** Reports of the committees in scope: code of the state to number. */
    Map<String, Integer> reports(String campaignCode, Set<String> roots) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        jdbc.sql("select state, count(*) from committee_report where campaign_code = :campaign and committee_code in "
                        + Scope.BELOW_ROOTS + " group by state order by state")
                .param("campaign", campaignCode)
                .param("roots", roots)
                .query((row, number) -> Map.entry(row.getString(1), row.getInt(2)))
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
                        from (select a.committee_code, a.unit_type, a.cycle_code, %s as standing
                              from assessment a
                              where a.campaign_code = :campaign and a.unit_code in %s) dossier
                        group by committee_code, unit_type, standing, cycle_code
                        """
                                .formatted(DossierListing.STANDING, Scope.BELOW_ROOTS))
                .param("campaign", campaignCode)
                .param("roots", roots)
                .query((row, number) -> Map.entry(row.getString(5), cell(row)))
                .list()
                .forEach(entry -> byCycle.get(entry.getKey()).add(entry.getValue()));
        List<Column> columns = columns(Words.DOSSIERS, Standings::partOfDossier);
        return cycles.stream()
                .map(cycle -> Table.of(
                        "ky-" + cycle.code(),
                        "Đánh giá, xét công nhận: " + cycle.name(),
                        "Số hồ sơ của chi bộ, đảng bộ cơ sở trong kỳ này; hồ sơ đã xét được đếm theo kết quả." + ONCE,
                        "/danh-sach/ho-so?ma=" + campaignCode + "&ky=" + cycle.code(),
                        columns,
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

    private static List<Column> columns(Map<String, String> words, Function<String, Part> part) {
        return words.entrySet().stream()
                .map(word -> new Column(word.getKey(), word.getValue(), part.apply(word.getKey())))
                .toList();
    }

    private static Part partOfRegistration(String state) {
        return switch (RegistrationState.valueOf(state)) {
            case ACCEPTED -> Part.DONE;
            case HANDED_IN, CONFIRMED, RETURNED -> Part.MOVING;
            case NOT_ANSWERED -> Part.OPEN;
            case REFUSED, DECLINED, WITHDRAWN, NOT_REGISTERED -> Part.OUT;
        };
    }

    private static Part partOfDossier(String standing) {
        return switch (standing) {
            case "RECOGNISED" -> Part.DONE;
            case "NOT_HANDED_IN" -> Part.OPEN;
            case "NOT_RECOGNISED", "REVOKED", "NOT_SUBMITTED", "NOT_CONSIDERED" -> Part.OUT;
            default -> Part.MOVING;
        };
    }

    private static Part partOfSummary(String state) {
        return switch (SummaryState.valueOf(state)) {
            case COMPLETE -> Part.DONE;
            case HANDED_IN, RETURNED -> Part.MOVING;
            case NOT_HANDED_IN -> Part.OPEN;
        };
    }

    private static Part partOfAward(String result) {
        return switch (result) {
            case "OPEN" -> Part.MOVING;
            case "NONE" -> Part.OUT;
            default -> Part.DONE;
        };
    }
}
