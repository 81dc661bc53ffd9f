package vn.bontot.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.bontot.campaign.Campaigns;
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

    ReviewedItems(
            Assessments assessments,
            MemberRatings ratings,
            Organisations organisations,
            Campaigns campaigns,
            LiveVerdicts verdicts) {
        this.assessments = assessments;
        this.ratings = ratings;
        this.organisations = organisations;
        this.campaigns = campaigns;
        this.verdicts = verdicts;
    }

    Map<String, Object> shown(OpenTask task) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("assessment", assessments.get(task.entryId()));
        shown.put("items", assessments.items(task.entryId()));
        shown.put("contents", Content.values());
        shown.put("marks", Mark.values());
        shown.put("sources", ViolationSource.values());
        shown.put("verdicts", verdicts);
        shown.put("unit", organisations.get(task.unitCode()));
        shown.put("cycle", campaigns.cycle(task.campaignCode(), task.cycleCode()));
        shown.put(
                "members",
                ratings.sums(task.campaignCode(), task.cycleCode(), task.committeeCode())
                        .getOrDefault(task.unitCode(), MemberFigures.NONE));
        return shown;
    }

    /** The marks as they stand: the last verifier's, else the unit's own. */
    Map<String, Mark> marks(OpenTask task) {
        Map<String, Mark> marks = new HashMap<>();
        for (MarkedItem item : assessments.items(task.entryId())) {
            if (item.mark() != null) {
                marks.put(item.code(), item.mark());
            }
        }
        return marks;
    }

    Map<String, String> reasons(OpenTask task) {
        Map<String, String> reasons = new HashMap<>();
        for (MarkedItem item : assessments.items(task.entryId())) {
            if (item.verifiedReason() != null) {
                reasons.put(item.code(), item.verifiedReason());
            }
        }
        return reasons;
    }

    void giveBack(OpenTask task, String note) {
        if (note == null || note.isBlank()) {
            throw new Refused("note", "Đề nghị nêu rõ nội dung cần bổ sung.");
        }
        assessments.giveBack(task.entryId(), note);
    }

    /** @throws Refused where a mark differs from the unit's own without a reason */
    void store(OpenTask task, Map<String, Mark> marks, Map<String, String> reasons) {
        List<Problem> problems = new ArrayList<>();
        for (MarkedItem item : assessments.items(task.entryId())) {
            Mark mark = marks.get(item.code());
            String reason = reasons.get(item.code());
            if (mark != null && mark != item.selfMark() && (reason == null || reason.isBlank())) {
                problems.add(new Problem(
                        "reasons[" + item.code() + "]",
                        "Mục " + item.code() + ": ý kiến khác tự đánh giá phải nêu lý do."));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        assessments.verify(task.entryId(), marks, reasons);
    }

    /** Contents (1 to 4) of which an applicable item is "Không đạt". */
    Set<Integer> failedContents(OpenTask task) {
        return assessments.items(task.entryId()).stream()
                .filter(item -> item.mark() == Mark.FAIL)
                .map(MarkedItem::content)
                .collect(Collectors.toSet());
    }
}
