package vn.bontot.award;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import vn.bontot.desk.Refused;
import vn.bontot.desk.Refused.Problem;

/** One mark per nominee, as typed into a list of choices, with a reason where the mark needs one. */
final class Marks {

    private static final int LONGEST_REASON = 1000;

    private Marks() {}

    /**
     * @param field name of the map of choices
     * @param needsReason whether a mark on a nominee must be explained
     * @return unit code to mark, in the order of the nominations
     * @throws Refused naming every nominee without mark or reason
     */
    static <M extends Enum<M>> Map<String, M> demand(
            Class<M> type,
            String field,
            List<Nomination> nominations,
            Map<String, String> typed,
            Map<String, String> reasons,
            BiPredicate<Nomination, M> needsReason) {
        Map<String, M> marks = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Nomination nomination : nominations) {
            String unit = nomination.unitCode();
            M mark = read(type, typed.get(unit));
            String reason = reasons.get(unit);
            if (mark == null) {
                problems.add(new Problem(
                        field + "[" + unit + "]", nomination.unitName() + ": đề nghị chọn một trong các ý kiến."));
            } else if (needsReason.test(nomination, mark) && (reason == null || reason.isBlank())) {
                problems.add(new Problem("reasons[" + unit + "]", nomination.unitName() + ": đề nghị nêu lý do."));
            }
            if (reason != null && reason.length() > LONGEST_REASON) {
                problems.add(new Problem("reasons[" + unit + "]", "Lý do không quá 1.000 ký tự."));
            }
            marks.put(unit, mark);
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return marks;
    }

    private static <M extends Enum<M>> M read(Class<M> type, String text) {
        for (M mark : type.getEnumConstants()) {
            if (mark.name().equals(text)) {
                return mark;
            }
        }
        return null;
    }
}
