package vn.bontot.summary;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.Refused;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.organisation.Organisations;
import vn.bontot.round.Rounds;

/** The đảng ủy cơ sở confirms a branch's summary, or returns it with a reason. */
@Service
class ConfirmingSummary implements TaskUseCase<SummaryReview> {

    private final Summaries summaries;
    private final SummaryDates dates;
    private final Organisations organisations;
    private final Rounds rounds;

    ConfirmingSummary(Summaries summaries, SummaryDates dates, Organisations organisations, Rounds rounds) {
        this.summaries = summaries;
        this.dates = dates;
        this.organisations = organisations;
        this.rounds = rounds;
    }

    @Override
    public String key() {
        return "ConfirmSummary";
    }

    @Override
    public Class<SummaryReview> answerType() {
        return SummaryReview.class;
    }

    @Override
    public SummaryReview prefilled(OpenTask task) {
        return new SummaryReview(null, null);
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        Map<String, Object> shown = new HashMap<>(dates.shown(task, "unitSummaryDue"));
        shown.put("summary", summaries.get(task.entryId()));
        shown.put("unit", organisations.get(task.unitCode()));
        shown.put("committee", organisations.get(task.committeeCode()));
        return shown;
    }

    @Override
    public Outcome answer(OpenTask task, SummaryReview review, Actor actor) {
        boolean returned = review.verdict().returns(review.note());
        if (!summaries.isAwaitedLocked(task.entryId())) {
            throw new Refused("Cấp ủy cấp trên đã gửi báo cáo tổng kết; không nhận thêm báo cáo của tổ chức đảng.");
        }
        if (returned) {
            summaries.giveBack(task.entryId(), review.note());
        } else {
            summaries.complete(task.entryId());
            rounds.close(task.entryId());
        }
        return Outcome.done("returned", returned);
    }
}
