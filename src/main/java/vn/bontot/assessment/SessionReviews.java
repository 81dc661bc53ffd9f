package vn.bontot.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Refused;
import vn.bontot.desk.Refused.Problem;
import vn.bontot.violation.SupplementaryAnswer;
import vn.bontot.violation.ViolationCase;
import vn.bontot.violation.Violations;

/**
 * Violations that a unit or its superior found: the inspection commission proposes whether they touch the third "tốt",
 * the meeting decides (rules.md, {@code reviewAccepts}).
 */
@Component
class SessionReviews {

    private static final String REASON_MISSING = "Quyết định khác đề xuất của Ủy ban Kiểm tra phải nêu lý do.";

    /**
     * What lies before the meeting about one unit.
     *
     * @param accepted what holds at this moment: the proposal, or what the meeting has decided instead
     */
    public record Review(boolean accepted, String reason) {}

    private final Violations violations;

    SessionReviews(Violations violations) {
        this.violations = violations;
    }

    /** By unit; units without such a case are missing. */
    Map<String, Review> of(OpenTask task) {
        Map<String, Review> reviews = new HashMap<>();
        violations
                .takenUpOf(task.campaignCode(), task.cycleCode(), task.committeeCode())
                .forEach((unit, cases) -> {
                    List<ViolationCase> reviewed = cases.stream()
                            .filter(violation -> violation.accepted() != null)
                            .toList();
                    if (!reviewed.isEmpty()) {
                        reviews.put(unit, review(reviewed));
                    }
                });
        return reviews;
    }

    private static Review review(List<ViolationCase> cases) {
        return new Review(
                cases.stream().allMatch(ViolationCase::accepted),
                cases.stream()
                        .map(violation -> violation.sessionReason() != null
                                ? violation.sessionReason()
                                : violation.reviewReason())
                        .collect(Collectors.joining(" ")));
    }

    /**
     * Stores what the meeting decides otherwise than proposed; the rules have to be asked after this.
     *
     * @throws Refused where a departure has no reason
     */
    void decide(OpenTask task, SessionAnswer answer, Collection<Assessment> dossiers) {
        Map<String, Review> reviews = of(task);
        List<Problem> problems = new ArrayList<>();
        for (Assessment dossier : dossiers) {
            String unit = dossier.unitCode();
            if (!decide(
                    task,
                    unit,
                    reviews.get(unit),
                    answer.accepts().get(unit),
                    answer.acceptReasons().get(unit))) {
                problems.add(new Problem("acceptReasons[" + unit + "]", REASON_MISSING));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    /**
     * As above, for the one unit of a supplementary meeting.
     *
     * @throws Refused where a departure has no reason
     */
    void decide(OpenTask task, SupplementaryAnswer answer) {
        String unit = task.unitCode();
        if (!decide(task, unit, of(task).get(unit), answer.accepts(), answer.acceptReason())) {
            throw new Refused("acceptReason", REASON_MISSING);
        }
    }

    /** False where a departure has no reason. */
    private boolean decide(OpenTask task, String unit, Review review, Boolean wanted, String reason) {
        if (wanted == null || review == null || wanted == review.accepted()) {
            return true;
        }
        if (reason == null || reason.isBlank()) {
            return false;
        }
        violations.decideInSession(task.campaignCode(), task.cycleCode(), unit, wanted, reason);
        return true;
    }
}
