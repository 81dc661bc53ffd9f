package vn.bontot.award;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.bontot.desk.Refused;
import vn.bontot.desk.Refused.Problem;

/** Whether a committee's choices keep the rules: quota, nominations, kinds of units, reasons (R18–R21). */
final class AwardCheck {

    private static final int LONGEST_REASON = 1000;

    private final AwardList list;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, AwardChoice> choices = new LinkedHashMap<>();

    private AwardCheck(AwardList list) {
        this.list = list;
    }

    /**
     * The choice for each eligible unit; a unit that is not mentioned gets nothing.
     *
     * @param typed by unit code
     * @param proposals what the choices are compared with, by unit code
     * @param reasons where they differ, by unit code
     * @throws Refused with all problems at once
     */
    static Map<String, AwardChoice> demandLawful(
            AwardList list,
            Map<String, String> typed,
            Map<String, String> proposals,
            Map<String, String> reasons,
            String noNominationReason) {
        AwardCheck check = new AwardCheck(list);
        check.read(typed);
        check.checkNominations(noNominationReason);
        check.checkQuota();
        check.checkReasons(proposals, reasons);
        return check.result();
    }

    /** As far as the choices name eligible units, without asking whether they are lawful together. */
    static Map<String, AwardChoice> demandReadable(AwardList list, Map<String, String> typed) {
        AwardCheck check = new AwardCheck(list);
        check.read(typed);
        return check.result();
    }

    private Map<String, AwardChoice> result() {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return choices;
    }

    private void read(Map<String, String> typed) {
        list.lines().forEach(line -> choices.put(line.unitCode(), AwardChoice.NONE));
        typed.forEach((unitCode, text) -> {
            AwardChoice choice = AwardChoice.parse(text).orElse(null);
            if (choice == null) {
                problem(unitCode, "Giá trị không hợp lệ, đề nghị chọn lại.");
            } else if (choices.containsKey(unitCode)) {
                choices.put(unitCode, choice);
            } else if (choice != AwardChoice.NONE) {
                problem(unitCode, unitCode + " không đủ điều kiện khen thưởng, đề nghị bỏ chọn.");
            }
        });
    }

    private void checkNominations(String noNominationReason) {
        List<AwardLine> nominated = list.lines().stream()
                .filter(line -> choices.get(line.unitCode()) == AwardChoice.NOMINATED)
                .toList();
        nominated.stream()
                .filter(line -> !list.parameters().mayBeNominated(line.unitType()))
                .forEach(line -> problem(
                        line.unitCode(),
                        capitalised(line.unitType().label()) + " không thuộc diện đề nghị Bằng khen."));
        int most = list.parameters().maxNominations();
        if (nominated.size() > most) {
            problems.add(new Problem(
                    "choices",
                    "Được đề nghị Bằng khen không quá %d tổ chức đảng, đang chọn %d."
                            .formatted(most, nominated.size())));
        }
        if (nominated.isEmpty() && isBlank(noNominationReason)) {
            problems.add(new Problem("noNominationReason", "Không đề nghị Bằng khen: đề nghị nêu lý do."));
        }
    }

    private void checkQuota() {
        Map<String, String> names = new LinkedHashMap<>();
        choices.forEach((unit, choice) -> names.put(unit, choice.name()));
        long chosen = list.countWithinQuota(names);
        int quota = list.quota().quota();
        if (chosen > quota) {
            problems.add(new Problem("choices", "Vượt hạn mức: được chọn %d, đang chọn %d.".formatted(quota, chosen)));
        }
    }

    private void checkReasons(Map<String, String> proposals, Map<String, String> reasons) {
        for (AwardLine line : list.lines()) {
            String reason = reasons.get(line.unitCode());
            String proposal = proposals.getOrDefault(line.unitCode(), AwardChoice.NONE.name());
            if (!choices.get(line.unitCode()).name().equals(proposal) && isBlank(reason)) {
                problems.add(new Problem(
                        "reasons[" + line.unitCode() + "]",
                        line.unitName() + ": ý kiến khác đề xuất, đề nghị nêu lý do."));
            }
            if (reason != null && reason.length() > LONGEST_REASON) {
                problems.add(new Problem("reasons[" + line.unitCode() + "]", "Lý do không quá 1.000 ký tự."));
            }
        }
    }

    private void problem(String unitCode, String message) {
        problems.add(new Problem("choices[" + unitCode + "]", message));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
