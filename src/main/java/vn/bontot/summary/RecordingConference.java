package vn.bontot.summary;

import java.util.Map;
import org.springframework.stereotype.Service;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.Refused;
import vn.bontot.desk.TaskUseCase;

/** A committee's office records the summary conference and the giấy khen handed over there (domain R18). */
@Service
class RecordingConference implements TaskUseCase<Conference> {

    private final ReportDesk desk;
    private final CommitteeSummaries reports;
    private final SummaryDates dates;

    RecordingConference(ReportDesk desk, CommitteeSummaries reports, SummaryDates dates) {
        this.desk = desk;
        this.reports = reports;
        this.dates = dates;
    }

    @Override
    public String key() {
        return "RecordConference";
    }

    @Override
    public Class<Conference> answerType() {
        return Conference.class;
    }

    @Override
    public Conference prefilled(OpenTask task) {
        return desk.report(task)
                .map(known -> new Conference(
                        known.conferenceOn(), known.conferencePlace(), known.minutesDocument(), known.commendations()))
                .orElse(new Conference(null, null, null, null));
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        return desk.shown(task);
    }

    @Override
    public Outcome answer(OpenTask task, Conference conference, Actor actor) {
        if (dates.isAfterToday(conference.heldOn())) {
            throw new Refused("heldOn", "Ngày hội nghị tổng kết không được sau hôm nay.");
        }
        reports.recordConference(task.campaignCode(), task.committeeCode(), conference);
        return Outcome.done();
    }
}
