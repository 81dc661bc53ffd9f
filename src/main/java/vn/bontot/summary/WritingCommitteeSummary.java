package vn.bontot.summary;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final CycleResults results;

    WritingCommitteeSummary(
            ReportDesk desk, CommitteeSummaries reports, CommitteeFigures figures, CycleResults results) {
        this.desk = desk;
        this.reports = reports;
        this.figures = figures;
        this.results = results;
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
        Stream<String> registered = figures.byType(task.campaignCode(), task.committeeCode()).stream()
                .map(line -> "%s: %d đăng ký trên tổng số %d; %d đã gửi báo cáo tổng kết."
                        .formatted(line.label(), line.registered(), line.existing(), line.summaries()));
        Stream<String> recognised = results.ofCommittee(task.campaignCode(), task.committeeCode()).stream()
                .map(line -> "%s – %s: công nhận %d trên %d hồ sơ."
                        .formatted(line.name(), line.label(), line.recognised(), line.assessed()));
        return Stream.concat(registered, recognised).collect(Collectors.joining("\n"));
    }
}
