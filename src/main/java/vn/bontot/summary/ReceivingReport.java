package vn.bontot.summary;

import java.util.Map;
import org.springframework.stereotype.Service;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.TaskUseCase;

/** The province's board receives a committee's report, or returns it with a reason. */
@Service
class ReceivingReport implements TaskUseCase<SummaryReview> {

    private final ReportDesk desk;
    private final CommitteeSummaries reports;

    ReceivingReport(ReportDesk desk, CommitteeSummaries reports) {
        this.desk = desk;
        this.reports = reports;
    }

    @Override
    public String key() {
        return "ReceiveReport";
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
        return desk.shown(task);
    }

    @Override
    public Outcome answer(OpenTask task, SummaryReview review, Actor actor) {
        boolean returned = review.verdict().returns(review.note());
        if (returned) {
            reports.giveBack(task.campaignCode(), task.committeeCode(), review.note());
        } else {
            reports.receive(task.campaignCode(), task.committeeCode());
        }
        return Outcome.done("returned", returned);
    }
}
