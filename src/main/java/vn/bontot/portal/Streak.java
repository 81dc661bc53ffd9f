package vn.bontot.portal;

import java.util.List;
import java.util.Locale;

/**
 * Whether a unit is recognised in every cycle, and where that broke.
 *
 * @param css met, unmet, or nothing while a cycle is open
 * @param broken whether it cannot be recognised in every cycle any more
 */
record Streak(String headline, String detail, String css, boolean broken) {

    private static final int YEARS = 3;

    static Streak of(List<UnitCycle> cycles) {
        String all = cycles.size() == YEARS ? "ba năm liền" : cycles.size() + " kỳ liền";
        long recognised = cycles.stream().filter(UnitCycle::recognised).count();
        if (recognised == cycles.size()) {
            return new Streak("Đạt " + all, "Được công nhận ở tất cả các kỳ của phong trào.", "met", false);
        }
        long open = cycles.stream()
                .filter(cycle -> !cycle.recognised() && !cycle.failed())
                .count();
        return cycles.stream()
                .filter(UnitCycle::failed)
                .findFirst()
                .map(broken -> broken(all, broken, open > 0))
                .orElseGet(() -> new Streak(
                        "Được công nhận %d/%d kỳ".formatted(recognised, cycles.size()),
                        "Các kỳ còn lại chưa có kết quả.",
                        "",
                        false));
    }

    private static Streak broken(String all, UnitCycle cycle, boolean open) {
        if (cycle.dossier() == null) {
            return new Streak(cycle.standing(), "Tổ chức đảng không tham gia phong trào.", "unmet", true);
        }
        String what = "%s %s".formatted(cycle.cycle().name(), lower(cycle.standing()));
        String why = String.join(" ", cycle.whyNot());
        return open
                ? new Streak(
                        what,
                        "%s nên không đạt %s. Các kỳ còn lại vẫn được đánh giá, xét công nhận riêng từng kỳ. %s"
                                .formatted(what, all, why)
                                .strip(),
                        "",
                        true)
                : new Streak("Không đạt " + all, "%s. %s".formatted(what, why).strip(), "unmet", true);
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
