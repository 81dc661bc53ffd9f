package vn.bontot.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.bontot.campaign.Campaigns;
import vn.bontot.deadlines.Extensions;
import vn.bontot.deadlines.Place;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Refused;
import vn.bontot.desk.Refused.Problem;
import vn.bontot.organisation.Organisations;
import vn.bontot.violation.ViolationSource;

/** What the two reviews of a dossier have in common: marks beside marks, and giving back with a reason. */
@Component
class ReviewedItems {

    private final Assessments assessments;
    private final MemberRatings ratings;
    private final Organisations organisations;
    private final Campaigns campaigns;
    private final LiveVerdicts verdicts;
    private final Returns returns;
    private final Evidence evidence;
    private final Extensions extensions;
    private final Clock clock;

    ReviewedItems(
            Assessments assessments,
            MemberRatings ratings,
            Organisations organisations,
            Campaigns campaigns,
            LiveVerdicts verdicts,
            Returns returns,
            Evidence evidence,
            Extensions extensions,
            Clock clock) {
        this.assessments = assessments;
        this.ratings = ratings;
        this.organisations = organisations;
        this.campaigns = campaigns;
        this.verdicts = verdicts;
        this.returns = returns;
        this.evidence = evidence;
        this.extensions = extensions;
        this.clock = clock;
    }

    Map<String, Object> shown(OpenTask task) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("assessment", assessments.get(task.entryId()));
        List<MarkedItem> items = assessments.items(task.entryId());
        shown.put("items", items);
        shown.put("verified", items.stream().anyMatch(item -> item.verifiedMark() != null));
        shown.put("evidence", evidence.of(task.entryId()));
        shown.put("returnables", Returnable.of(items));
        shown.put("returns", returns.of(task.entryId()));
        shown.put("contents", Content.values());
        shown.put("marks", Mark.values());
        shown.put("sources", ViolationSource.values());
        shown.put("verdicts", verdicts);
        shown.put("unit", organisations.get(task.unitCode()));
        shown.put("cycle", campaigns.cycle(task.campaignCode(), task.cycleCode()));
        shown.put("members", ratings.sum(task.campaignCode(), task.cycleCode(), task.unitCode()));
        return shown;
    }

    /** The marks as they stand: the last reviewer's, else the unit's own. */
    Map<String, Mark> marks(OpenTask task) {
        Map<String, Mark> marks = new HashMap<>();
        for (MarkedItem item : assessments.items(task.entryId())) {
            if (item.mark() != null) {
                marks.put(item.code(), item.mark());
            }
        }
        return marks;
    }

    /** @param reason which of the reasons stands in the form */
    Map<String, String> reasons(OpenTask task, Function<MarkedItem, String> reason) {
        Map<String, String> reasons = new HashMap<>();
        for (MarkedItem item : assessments.items(task.entryId())) {
            if (reason.apply(item) != null) {
                reasons.put(item.code(), reason.apply(item));
            }
        }
        return reasons;
    }

    /** @throws Refused where nothing is asked for, a reason is missing, or the date */
    void giveBack(OpenTask task, DossierReview review, ReturnStep step, Actor actor) {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> asked = new HashMap<>();
        for (Returnable item : Returnable.of(assessments.items(task.entryId()))) {
            if (Boolean.TRUE.equals(review.returnItems().get(item.code()))) {
                String reason = review.returnReasons().get(item.code());
                if (reason == null || reason.isBlank()) {
                    problems.add(new Problem(
                            "returnReasons[" + item.code() + "]",
                            item.label() + " – đề nghị nêu nội dung cần bổ sung."));
                }
                asked.put(item.code(), reason);
            }
        }
        if (asked.isEmpty() && (review.note() == null || review.note().isBlank())) {
            problems.add(new Problem("note", "Đề nghị đánh dấu mục cần bổ sung hoặc nêu rõ nội dung cần bổ sung."));
        }
        if (review.returnDueOn() == null) {
            problems.add(new Problem("returnDueOn", "Đề nghị nhập hạn bổ sung."));
        } else if (review.returnDueOn().isBefore(LocalDate.now(clock))) {
            problems.add(new Problem("returnDueOn", "Hạn bổ sung không được trước hôm nay."));
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        returns.giveBack(task.entryId(), step, actor.fullName(), review.note(), review.returnDueOn(), asked);
        extensions.give(Place.of(task), "selfAssessmentDue", review.returnDueOn());
    }

    /**
     * @param before the mark to compare with
     * @param message with a place for the item's code
     * @throws Refused where a mark differs from the one before without a reason
     */
    void demandReasons(OpenTask task, DossierReview review, Function<MarkedItem, Mark> before, String message) {
        List<Problem> problems = new ArrayList<>();
        for (MarkedItem item : assessments.items(task.entryId())) {
            Mark mark = review.marks().get(item.code());
            String reason = review.reasons().get(item.code());
            if (mark != null && mark != before.apply(item) && (reason == null || reason.isBlank())) {
                problems.add(new Problem("reasons[" + item.code() + "]", message.formatted(item.code())));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    /** Contents (1 to 4) of which an applicable item is "Không đạt". */
    Set<Integer> failedContents(OpenTask task) {
        return assessments.items(task.entryId()).stream()
                .filter(item -> item.mark() == Mark.FAIL)
                .map(MarkedItem::content)
                .collect(Collectors.toSet());
    }
}
