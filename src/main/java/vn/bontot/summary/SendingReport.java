package vn.bontot.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.Refused;
import vn.bontot.desk.Refused.Problem;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.round.RoundKind;
import vn.bontot.round.Rounds;

/**
 * The signer sends the committee's report and nominations to the province (domain R16: the duty is to report). What
 * units have not handed in by then is "Không nộp".
 */
@Service
class SendingReport implements TaskUseCase<ReportSending> {

    private final ReportDesk desk;
    private final CommitteeSummaries reports;
    private final SummaryDates dates;
    private final Rounds rounds;

    SendingReport(ReportDesk desk, CommitteeSummaries reports, SummaryDates dates, Rounds rounds) {
        this.desk = desk;
        this.reports = reports;
        this.dates = dates;
        this.rounds = rounds;
    }

    @Override
    public String key() {
        return "SendReport";
    }

    @Override
    public Class<ReportSending> answerType() {
        return ReportSending.class;
    }

    @Override
    public ReportSending prefilled(OpenTask task) {
        return desk.report(task)
                .map(known -> new ReportSending(
                        null, null, known.number(), known.issuedOn(), known.letterNumber(), known.signer()))
                .orElse(new ReportSending(null, null, null, null, null, null));
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        return desk.shown(task);
    }

    @Override
    public Outcome answer(OpenTask task, ReportSending sending, Actor actor) {
        boolean returned = sending.verdict().returns(sending.note());
        if (returned) {
            reports.giveBack(task.campaignCode(), task.committeeCode(), sending.note());
        } else {
            demandSigned(task, sending);
            reports.send(task.campaignCode(), task.committeeCode(), sending, dates.isLate(task));
            rounds.endOpen(Rounds.roundId(RoundKind.SUMMARY, task.campaignCode(), null, task.committeeCode()));
        }
        return Outcome.done("returned", returned);
    }

    private void demandSigned(OpenTask task, ReportSending sending) {
        List<Problem> problems = new ArrayList<>();
        demandText("number", "số báo cáo", sending.number(), problems);
        demandText("signer", "họ tên, chức vụ người ký", sending.signer(), problems);
        if (sending.issuedOn() == null) {
            problems.add(new Problem("issuedOn", "Đề nghị nhập ngày báo cáo."));
        } else if (dates.isAfterToday(sending.issuedOn())) {
            problems.add(new Problem("issuedOn", "Ngày báo cáo không được sau hôm nay."));
        } else if (sending.issuedOn()
                .isBefore(reports.get(task.campaignCode(), task.committeeCode()).conferenceOn())) {
            problems.add(new Problem("issuedOn", "Ngày báo cáo không được trước ngày hội nghị tổng kết."));
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private static void demandText(String field, String what, String text, List<Problem> problems) {
        if (text == null || text.isBlank()) {
            problems.add(new Problem(field, "Đề nghị nhập " + what + "."));
        }
    }
}
