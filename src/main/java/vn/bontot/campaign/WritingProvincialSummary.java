package vn.bontot.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.Refused;
import vn.bontot.desk.TaskUseCase;

/** The province sums the campaign up. A committee whose report is missing is named and stops nothing. */
@Service
class WritingProvincialSummary implements TaskUseCase<ProvincialSummary> {

    private final Campaigns campaigns;
    private final CommitteeReports reports;
    private final JdbcClient jdbc;
    private final Clock clock;

    WritingProvincialSummary(Campaigns campaigns, CommitteeReports reports, JdbcClient jdbc, Clock clock) {
        this.campaigns = campaigns;
        this.reports = reports;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "WriteProvincialSummary";
    }

    @Override
    public Class<ProvincialSummary> answerType() {
        return ProvincialSummary.class;
    }

    @Override
    public ProvincialSummary prefilled(OpenTask task) {
        return new ProvincialSummary(null, null, results(task), null);
    }

    /** What the committees reported, to be written on. */
    private String results(OpenTask task) {
        return reports.of(task.campaignCode()).stream()
                .map(line -> "%s: %d tổ chức đảng đăng ký thi đua; %d đã gửi báo cáo tổng kết; cấp ủy %s."
                        .formatted(
                                line.name(),
                                line.registered(),
                                line.summaries(),
                                line.isMissing() ? "chưa gửi báo cáo" : "đã gửi báo cáo"))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        List<CommitteeReportLine> lines = reports.of(task.campaignCode());
        return Map.of(
                "campaign", campaigns.get(task.campaignCode()),
                "legalBases", campaigns.legalBases(task.campaignCode()),
                "committees", lines,
                "missing", lines.stream().filter(CommitteeReportLine::isMissing).toList());
    }

    @Override
    public Outcome answer(OpenTask task, ProvincialSummary summary, Actor actor) {
        if (summary.issuedOn().isAfter(LocalDate.now(clock))) {
            throw new Refused("issuedOn", "Ngày báo cáo không được sau hôm nay.");
        }
        jdbc.sql("insert into provincial_summary (campaign_code, number, issued_on, content, document, written_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        task.campaignCode(),
                        summary.number(),
                        summary.issuedOn(),
                        summary.content(),
                        summary.document(),
                        OffsetDateTime.now(clock))
                .update();
        campaigns.markEnded(task.campaignCode());
        return Outcome.done();
    }
}
