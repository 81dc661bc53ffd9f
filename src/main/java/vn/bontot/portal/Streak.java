package vn.bontot.portal;

import java.util.List;

/**
 * Whether a unit is recognised in every cycle, and where that broke.
 *
 * @param css met, unmet, or nothing while it is open
 */
record Streak(String headline, String detail, String css) {

    private static final int YEARS = 3;

    static Streak of(List<UnitCycle> cycles) {
        String all = cycles.size() == YEARS ? "ba năm liền" : cycles.size() + " kỳ liền";
        long recognised = cycles.stream().filter(UnitCycle::recognised).count();
        if (recognised == cycles.size()) {
            return new Streak("Đạt " + all, "Được công nhận ở tất cả các kỳ của phong trào.", "met");
        }
        return cycles.stream()
                .filter(UnitCycle::failed)
                .findFirst()
                .map(broken -> broken(all, broken))
                .orElseGet(() -> new Streak(
                        "Được công nhận %d/%d kỳ".formatted(recognised, cycles.size()),
                        "Các kỳ còn lại chưa có kết quả.",
                        ""));
    }

    private static Streak broken(String all, UnitCycle cycle) {
        return new Streak(
                "Không đạt " + all,
                "Dừng ở %s: %s. %s"
                        .formatted(
                                lower(cycle.cycle().name()), lower(cycle.standing()), String.join(" ", cycle.whyNot()))
                        .strip(),
                "unmet");
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
