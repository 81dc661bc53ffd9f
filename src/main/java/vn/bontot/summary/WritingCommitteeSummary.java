package vn.bontot.summary;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.TaskUseCase;

/** A committee's board writes the committee's report; units whose summary is missing are listed and stop nothing. */
@Service
class WritingCommitteeSummary implements TaskUseCase<SummaryAnswer> {

    private final ReportDesk desk;
    private final CommitteeSummaries reports;
    private final CommitteeFigures figures;

    WritingCommitteeSummary(ReportDesk desk, CommitteeSummaries reports, CommitteeFigures figures) {
        this.desk = desk;
        this.reports = reports;
        this.figures = figures;
    }

    @Override
    public String key() {
        return "WriteCommitteeSummary";
    }

    @Override
    public Class<SummaryAnswer> answerType() {
        return SummaryAnswer.class;
    }

    @Override
    public SummaryAnswer prefilled(OpenTask task) {
        return desk.report(task)
                .map(CommitteeReport::parts)
                .orElseGet(() -> new SummaryAnswer(results(task), null, null, null, null, null, null));
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        return desk.shown(task);
    }

    @Override
    public Outcome answer(OpenTask task, SummaryAnswer parts, Actor actor) {
        parts.demandComplete();
        reports.write(task.campaignCode(), task.committeeCode(), parts);
        return Outcome.done();
    }

    private String results(OpenTask task) {
        return figures.byType(task.campaignCode(), task.committeeCode()).stream()
                .map(line -> "%s: %d đăng ký trên tổng số %d; %d đã gửi báo cáo tổng kết."
                        .formatted(line.type().label(), line.registered(), line.existing(), line.summaries()))
                .map(line -> line.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + line.substring(1))
                .collect(Collectors.joining("\n"));
    }
}
