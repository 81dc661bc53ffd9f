package vn.bontot.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.campaign.Cycle;
import vn.bontot.identity.Scope;
import vn.bontot.sql.RecordMapper;

/** What was handed in, and what came of it, over all stages and cycles; one statement. */
@Repository
class HandIns {

    /** Where something is handed in. */
    enum Step {
        REGISTRATION,
        ASSESSMENT,
        SUMMARY,
        REPORT
    }

    /**
     * Organisations of one kind in one step.
     *
     * @param cycleCode empty outside the yearly assessment
     * @param good registered in the campaign, or recognised in the cycle
     * @param decided what a session has decided upon
     */
    record Count(Step step, String cycleCode, String unitType, int handedIn, int onTime, int good, int decided) {}

    /**
     * How much of what was handed in came in time.
     *
     * @param address of the list of what was handed in
     */
    record Punctuality(String label, int onTime, int handedIn, String address) {

        public String percent() {
            return Percent.of(onTime, handedIn);
        }

        /** Length of the bar. */
        public int width() {
            return handedIn == 0 ? 0 : Math.round(100f * onTime / handedIn);
        }
    }

    /**
     * A kind of organisations through the years.
     *
     * @param type empty for all kinds together
     */
    record Kind(String label, String type, int registered, List<Year> years) {}

    /**
     * A kind of organisations in one year.
     *
     * @param decided how many a session has decided upon
     * @param of how many are registered
     */
    record Year(String cycleCode, int handedIn, int recognised, int decided, int of) {

        /** A dash before the first session: nobody has failed yet. */
        public String percent() {
            return decided == 0 ? "–" : Percent.of(recognised, of);
        }

        /** Length of the bar. */
        public int width() {
            return of == 0 ? 0 : Math.min(100, Math.round(100f * recognised / of));
        }
    }

    private static final String COUNTS =
            """
            select step, cycle_code, unit_type, sum(handed_in) as handed_in, sum(on_time) as on_time, sum(good) as good,
              sum(decided) as decided
            from (
              select 'REGISTRATION' as step, '' as cycle_code, o.type as unit_type,
                case when r.handed_in_at is null then 0 else 1 end as handed_in,
                case when r.handed_in_at is null or r.handed_in_late then 0 else 1 end as on_time,
                case when r.state = 'ACCEPTED' then 1 else 0 end as good, 0 as decided
              from registration r join organisation o on o.code = r.unit_code
              where r.campaign_code = :campaign and r.unit_code in %1$s
              union all
              select 'ASSESSMENT', a.cycle_code, a.unit_type, case when a.handed_in_at is null then 0 else 1 end,
                case when a.handed_in_at is null or a.handed_in_late then 0 else 1 end,
                case when a.state = 'DECIDED' and a.recognised and not a.revoked and not %2$s then 1 else 0 end,
                case when a.state = 'DECIDED' and not %2$s then 1 else 0 end
              from assessment a
              where a.campaign_code = :campaign and a.unit_code in %1$s
              union all
              select 'SUMMARY', '', o.type, case when s.submitted_at is null then 0 else 1 end,
                case when s.submitted_at is null or s.late then 0 else 1 end, 0, 0
              from unit_summary s join organisation o on o.code = s.unit_code
              where s.campaign_code = :campaign and s.unit_code in %1$s
              union all
              select 'REPORT', '', 'COMMITTEE', case when r.sent_at is null then 0 else 1 end,
                case when r.sent_at is null or r.late then 0 else 1 end, 0, 0
              from committee_report r
              where r.campaign_code = :campaign and r.committee_code in %1$s) counted
            group by step, cycle_code, unit_type
            """
                    .formatted(Scope.BELOW_ROOTS, UnitSights.IS_UNANNOUNCED);

    private final JdbcClient jdbc;

    HandIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Count> of(String campaignCode, Set<String> roots) {
        return jdbc.sql(COUNTS)
                .param("campaign", campaignCode)
                .param("roots", roots)
                .query(RecordMapper.of(Count.class))
                .list();
    }

    /** One line per step in which anything has been handed in. */
    static List<Punctuality> punctuality(List<Count> counts, List<Cycle> cycles, String campaignCode) {
        String campaign = "?ma=" + campaignCode;
        List<Punctuality> lines = new ArrayList<>();
        lines.add(line("Đăng ký thi đua", counts, is(Step.REGISTRATION), "/danh-sach/so-dang-ky" + campaign));
        for (Cycle cycle : cycles) {
            lines.add(line(
                    "Tự đánh giá: " + cycle.name(),
                    counts,
                    is(Step.ASSESSMENT).and(in(cycle)),
                    "/danh-sach/ho-so" + campaign + "&ky=" + cycle.code()));
        }
        lines.add(line(
                "Báo cáo tổng kết của chi bộ, đảng bộ cơ sở",
                counts,
                is(Step.SUMMARY),
                "/danh-sach/bao-cao-tong-ket" + campaign));
        lines.add(line("Báo cáo tổng kết của cấp ủy", counts, is(Step.REPORT), "/danh-sach/bao-cao-cap-uy" + campaign));
        return lines.stream().filter(line -> line.handedIn() > 0).toList();
    }

    /** Registered, handed in, recognised; the kinds among each other, the last line for all. */
    static List<Kind> yearly(List<Count> counts, List<Cycle> cycles) {
        List<Kind> kinds = new ArrayList<>();
        for (Map.Entry<String, String> type : Words.TYPES.entrySet()) {
            kinds.add(kind(type.getValue(), type.getKey(), counts, cycles, count -> count.unitType()
                    .equals(type.getKey())));
        }
        kinds.add(kind("Cộng", "", counts, cycles, count -> true));
        return kinds.stream().filter(kind -> kind.registered() > 0).toList();
    }

    private static Kind kind(
            String label, String type, List<Count> counts, List<Cycle> cycles, Predicate<Count> which) {
        int registered = sum(counts, is(Step.REGISTRATION).and(which), Count::good);
        List<Year> years = cycles.stream()
                .map(cycle -> {
                    Predicate<Count> own = is(Step.ASSESSMENT).and(in(cycle)).and(which);
                    return new Year(
                            cycle.code(),
                            sum(counts, own, Count::handedIn),
                            sum(counts, own, Count::good),
                            sum(counts, own, Count::decided),
                            registered);
                })
                .toList();
        return new Kind(label, type, registered, years);
    }

    private static Punctuality line(String label, List<Count> counts, Predicate<Count> which, String address) {
        return new Punctuality(
                label, sum(counts, which, Count::onTime), sum(counts, which, Count::handedIn), address + "&daNop=YES");
    }

    private static Predicate<Count> is(Step step) {
        return count -> count.step() == step;
    }

    private static Predicate<Count> in(Cycle cycle) {
        return count -> count.cycleCode().equals(cycle.code());
    }

    private static int sum(List<Count> counts, Predicate<Count> which, ToIntFunction<Count> number) {
        return counts.stream().filter(which).mapToInt(number).sum();
    }
}
